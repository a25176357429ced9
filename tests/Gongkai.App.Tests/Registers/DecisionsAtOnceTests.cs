using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Decisions.AtOnce;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

public abstract class DecisionsAtOnceTests(Database database) : RegisterTests(database)
{
    private static readonly DecisionFilter All = new(DecisionKind.Penalty, null, null, null, null);

    [Fact]
    public async Task Many_are_published_each_by_the_checks_that_one_alone_meets_and_can_be_withdrawn_again_with_a_reason()
    {
        await Given();
        var both = new Actor(Guid.CreateVersion7(), "柳青", [new Grant(Role.InformationOfficer, Market.Path, false), new Grant(Role.FinalReviewer, Market.Path, false)]);
        var (one, two, gone, own) = (await Entered("1", Clerk), await Entered("2", Clerk), await Entered("3", Clerk), await Entered("4", both));
        await Office.Run((OverturnDecision op) => op.Run(new(gone, new DateOnly(2024, 3, 2)), Office.Act(Clerk, "云政复决〔2024〕1号"), default));

        var shown = (await Preview(DecisionWork.Publish, DecisionScope.Filter, both)).Value;

        Assert.Equal((4, 2, 0), (shown.Lines.Count, shown.Possible, shown.Beyond));
        Assert.Equal(["decision.overturned", "register.own-work"], shown.Lines.Select(line => line.Refusal?.Code).OfType<string>().Order());
        Assert.All((await Preview(DecisionWork.Publish, DecisionScope.Page, Clerk)).Value.Lines, line => Assert.Equal("register.may-not-publish", line.Refusal?.Code));
        Assert.Equal(0, await Office.Ask(db => db.Decisions.CountAsync(r => r.PublishedAt != null)));

        // What was sent by hand is checked again, and what changed since it was looked at stays back.
        await Office.Run((SaveDecision op) => op.Run(new("market", DecisionKind.Penalty, two, 1, Fields("2", "标签不合格")), Office.Act(Clerk), default));
        var done = (await Do(DecisionWork.Publish, [.. shown.Lines.Select(line => (line.Id, line.Revision))], both)).Value;
        Assert.Equal([(one, null), (two, "office.changed-meanwhile"), (gone, "decision.overturned"), (own, "register.own-work")], done.Lines.OrderBy(line => line.Number, StringComparer.Ordinal).Select(line => (line.Id, line.Refusal?.Code)));
        Assert.Equal([one], await Office.Ask(db => db.Decisions.Where(r => r.PublishedAt != null).Select(r => r.Id).ToListAsync()));
        Assert.Equal([one.ToString()], await Office.Ask(db => db.History.Where(entry => entry.Operation == "decision.publish").Select(entry => entry.SubjectId).ToListAsync()));

        var published = Assert.Single(done.Lines, line => line.Refusal is null);
        Assert.Equal("decision.explanation", (await Do(DecisionWork.Withdraw, [(one, published.Revision)], both)).Refusal?.Code);
        Assert.Equal(1, (await Do(DecisionWork.Withdraw, [(one, published.Revision)], both, "登记有误，核实后另行公开")).Value.Succeeded);
        Assert.Equal("登记有误，核实后另行公开", await Office.Ask(db => db.Decisions.Where(r => r.Id == one).Select(r => r.WithdrawnBecause).SingleAsync()));
        Assert.Equal("decision.none-left", (await Preview(DecisionWork.Withdraw, DecisionScope.Filter, both)).Refusal?.Code);
    }

    [Fact]
    public async Task More_than_the_bound_is_said_and_not_done()
    {
        await Given();
        await Brought("penalty", PenaltyHeader + "\r\n" + string.Concat(Enumerable.Range(1, PreviewDecisions.Most + 3).Select(n => $"云岭县青禾面粉有限公司,法人,,,云市监罚〔2024〕{n}号,标签不合格,,1.2,2024-03-05\r\n")));

        var shown = (await Preview(DecisionWork.Publish, DecisionScope.Filter, Reviewer)).Value;

        Assert.Equal((PreviewDecisions.Most, PreviewDecisions.Most, 3), (shown.Lines.Count, shown.Possible, shown.Beyond));
        Assert.Equal(ListDecisions.PerPage, (await Preview(DecisionWork.Publish, DecisionScope.Page, Reviewer)).Value.Possible);
        var last = (await Office.Run((PreviewDecisions op) => op.Run(new(DecisionWork.Publish, DecisionScope.Page, All with { Page = int.MaxValue }, []), Reviewer, default))).Value;
        Assert.Equal(3, last.Lines.Count);   // as the list shows it: beyond the last page stands the last
        var ids = await Office.Ask(db => db.Decisions.Select(r => r.Id).ToListAsync());
        Assert.Equal("decision.none-chosen", (await Preview(DecisionWork.Publish, DecisionScope.Chosen, Reviewer, ids)).Refusal?.Code);
        Assert.Equal("decision.none-chosen", (await Do(DecisionWork.Publish, ids.ConvertAll(id => (id, 1)), Reviewer)).Refusal?.Code);
    }

    [Fact]
    public async Task A_decision_that_was_overturned_marks_the_published_item_of_its_number()
    {
        await Given();
        var id = await Entered("9", Clerk);
        var (item, other) = (PublicItem(1, "云市监罚[2024]第09号"), PublicItem(2, "云市监罚〔2024〕10号"));
        await PublicOffice.Publish(Office.Services, Office.Act(), item, other);

        Assert.Null((await Office.Run((OverturnDecision op) => op.Run(new(id, new DateOnly(2024, 3, 9)), Office.Act(Clerk, "云政复决〔2024〕2号"), default))).Refusal);

        Assert.Equal(new DateOnly(2024, 3, 9), await Office.Ask(db => db.Items.Where(i => i.Id == item.Id).Select(i => i.OverturnedOn).SingleAsync()));
        Assert.Null(await Office.Ask(db => db.Items.Where(i => i.Id == other.Id).Select(i => i.OverturnedOn).SingleAsync()));
    }

    private async Task<Guid> Entered(string serial, Actor by) =>
        (await Office.Run((SaveDecision op) => op.Run(new("market", DecisionKind.Penalty, null, null, Fields(serial, "无照经营")), Office.Act(by), default))).Value.Id;

    private Item PublicItem(long serial, string number) =>
        PublicOffice.Published(Market, serial, "处罚决定", "<p>正文。</p>", Office.Clock.Now, (_, version) => version.DocumentNumber = number);

    private static Dictionary<string, string> Fields(string serial, string title) => new()
    {
        ["party"] = "云岭县青禾面粉有限公司", ["partyKind"] = "法人及非法人组织", ["number"] = $"云市监罚〔2024〕{serial}号", ["title"] = title, ["decidedOn"] = "2024-03-01",
    };

    private Task<Gongkai.Law.Outcome<PreviewDecisions.Answer>> Preview(DecisionWork work, DecisionScope scope, Actor actor, IReadOnlyList<Guid>? ids = null) =>
        Office.Run((PreviewDecisions op) => op.Run(new(work, scope, All, ids ?? []), actor, default));

    private Task<Gongkai.Law.Outcome<DoWithDecisions.Done>> Do(DecisionWork work, IReadOnlyList<(Guid, int)> decisions, Actor actor, string? explanation = null) =>
        Office.Run((DoWithDecisions op) => op.Run(new(work, decisions, explanation), Office.Act(actor), default));
}

public sealed class DecisionsAtOnceTests_on_SQLite() : DecisionsAtOnceTests(Database.SQLite);

public sealed class DecisionsAtOnceTests_on_PostgreSQL() : DecisionsAtOnceTests(Database.PostgreSQL);
