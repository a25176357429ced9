using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class ReportFlowTests(Database database) : OfficeTests(database)
{
    private Task<ReportOffice> Given(ReportBuilder? saying = null) => new ReportOffice(Office).Given(saying);

    [Fact]
    public async Task A_report_goes_from_draft_to_publication_and_leaves_a_row_for_every_move()
    {
        var office = await (await Given()).Until(ReportState.Published);

        var version = await Office.Ask(db => db.ReportVersions.Include(v => v.Passages).SingleAsync());
        Assert.Equal(
            "SendToReview Approve Approve Approve Submit Accept Publish",
            string.Join(' ', version.Passages.OrderBy(p => p.At).Select(p => p.Move)));
        Assert.All(version.Passages, passage => Assert.Equal(1, passage.Round));
        Assert.Equal(Moving.HashOf(version.Content), version.ContentHash);
        Assert.NotNull(version.SubmittedAt);
        Assert.NotNull(version.AcceptedAt);
        Assert.NotNull(version.PublishedAt);
        Assert.Empty(await Office.Ask(db => db.Outbox.ToListAsync()));
        Assert.Equal(7, await Office.Ask(db => db.History.CountAsync(e => e.SubjectId == office.Report.Id.ToString())));
    }

    [Fact]
    public async Task The_writer_cannot_review_their_own_report()
    {
        var office = await Given();
        var both = office.Clerk with { Grants = [.. office.Clerk.Grants, new(Role.FirstReviewer, office.Township.Path, false)] };
        await office.Send(both);

        Refused("annual-report.own-report", await office.Approve(both));
    }

    [Fact]
    public async Task One_person_cannot_make_two_reviews_of_a_round()
    {
        var office = await (await Given()).Until(ReportState.FirstReview);
        var twice = office.First with { Grants = [.. office.First.Grants, new(Role.SecondReviewer, office.Township.Path, false)] };
        await office.Approve(twice);

        var refusal = Refused("annual-report.same-person", await office.Approve(twice));
        Assert.Contains("您已办理本轮初审", refusal.Reason.Zh);
    }

    [Fact]
    public async Task A_level_cannot_be_skipped()
    {
        var office = await (await Given()).Until(ReportState.FirstReview);

        Refused("annual-report.role", await office.Approve(office.Second));
        Refused("annual-report.role", await office.Approve(office.Final));
        Refused("annual-report.not-now", await office.Submit(office.Clerk));
    }

    [Fact]
    public async Task A_reviewer_of_another_organ_is_told_nothing()
    {
        var office = await (await Given()).Until(ReportState.FirstReview);
        var neighbour = ReportOffice.Someone("邻镇", Role.FirstReviewer, An.Organ("liuxi", under: office.County));

        Refused("report.not-found", await office.Approve(neighbour));
    }

    [Fact]
    public async Task Every_move_is_refused_to_the_wrong_role()
    {
        var office = await Given();
        var auditor = ReportOffice.Someone("审计员", Role.Auditor, office.Township);
        Refused("annual-report.role", await office.Send(auditor));

        await office.Until(ReportState.FirstReview);
        Refused("annual-report.role", await office.Approve(office.Clerk));
        Refused("annual-report.role", await office.TakeBack(office.First));
        await office.Approve(office.First);
        await office.Approve(office.Second);
        await office.Approve(office.Final);
        Refused("annual-report.role", await office.Submit(office.First));
        await office.Submit(office.Clerk);
        Refused("annual-report.role", await office.Accept(office.Clerk));
        await office.Accept(office.Authority);
        Refused("annual-report.role", await office.Publish(office.First));
    }

    [Fact]
    public async Task Who_took_part_in_a_report_does_not_accept_it_for_the_county()
    {
        var office = await Given();
        var both = office.First with { Grants = [.. office.First.Grants, new(Role.Authority, office.County.Path, true)] };
        await office.Send(office.Clerk);
        await office.Approve(both);
        await office.Approve(office.Second);
        await office.Approve(office.Final);
        await office.Submit(office.Clerk);

        Refused("annual-report.took-part", await office.Accept(both));
        Assert.Null((await office.Accept(office.Authority)).Refusal);
    }

    [Fact]
    public async Task Refusing_needs_an_opinion_and_begins_another_round()
    {
        var office = await (await Given()).Until(ReportState.SecondReview);

        Refused("annual-report.opinion-missing", await office.Refuse(office.Second, " "));
        Assert.Equal(ReportState.Draft, (await office.Refuse(office.Second)).Value.State);

        Office.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(2, (await office.Send(office.Clerk)).Value.Round);
        Assert.Equal(ReportState.SecondReview, (await office.Approve(office.First)).Value.State);   // the same people review again in the next round
    }

    [Fact]
    public async Task The_writers_take_back_what_nobody_has_reviewed_yet()
    {
        var office = await (await Given()).Until(ReportState.FirstReview);
        Assert.Equal(ReportState.Draft, (await office.TakeBack(office.Clerk)).Value.State);

        await office.Until(ReportState.SecondReview);
        Refused("annual-report.not-now", await office.TakeBack(office.Clerk));
    }

    [Fact]
    public async Task An_error_keeps_a_report_in_draft()
    {
        var office = await Given(A.Report().Set("requests/received/person", 7));

        var refusal = Refused("annual-report.blocked", await office.Send(office.Clerk));
        Assert.Contains("错误没有改正", refusal.Reason.Zh);
        Assert.Equal(ReportState.Draft, await office.State());
    }

    [Fact]
    public async Task The_machine_itself_reviews_nothing()
    {
        var office = await (await Given()).Until(ReportState.FirstReview);

        Refused("annual-report.no-person", await office.Approve(Actor.System()));
    }

    [Fact]
    public async Task A_correction_replaces_the_published_version_when_it_is_published_itself()
    {
        var office = await (await Given()).Until(ReportState.Published);
        Refused("annual-report.note-missing", await Correct(office, " "));
        var draft = await Correct(office, "更正受理数");
        Refused("annual-report.not-now", await Correct(office, "再更正一次"));

        await Repeat(office, draft.Value.VersionId);

        var versions = await Office.Ask(db => db.ReportVersions.OrderBy(v => v.Number).ToListAsync());
        Assert.Equal([ReportState.Superseded, ReportState.Published], versions.Select(v => v.State));
        Assert.Equal("更正受理数", versions[1].PublicNote);
    }

    [Fact]
    public async Task The_status_says_what_may_be_done_and_why_the_rest_may_not()
    {
        var office = await (await Given()).Until(ReportState.FirstReview);
        var forClerk = await Status(office, office.Clerk);
        var forFirst = await Status(office, office.First);

        Assert.Equal([ReportMove.TakeBack], forClerk.Moves.Where(m => m.Refusal is null).Select(m => m.Move));
        Assert.Equal([ReportMove.Approve, ReportMove.Refuse], forFirst.Moves.Where(m => m.Refusal is null).Select(m => m.Move));
        Assert.All(forClerk.Moves.Where(m => m.Move != ReportMove.TakeBack), m => Assert.Contains("初审", m.Refusal!.Reason.Zh));
        Assert.Single(forClerk.Passages);
        Assert.Equal(StepPlace.Here, forClerk.Steps.Single(s => s.State == ReportState.FirstReview).Place);
    }

    [Fact]
    public async Task What_waits_for_a_person_is_what_they_may_do()
    {
        var office = await (await Given()).Until(ReportState.SecondReview);

        Assert.Empty(await Waiting(office.Clerk));
        Assert.Empty(await Waiting(office.First));
        var item = Assert.Single(await Waiting(office.Second));
        Assert.Equal(("qinghe", 2024, ReportState.SecondReview), (item.OrganCode, item.Year, item.State));
    }

    private static Refusal Refused(string code, Outcome<Moved> outcome)
    {
        Assert.Equal(code, outcome.Refusal?.Code);
        return outcome.Refusal!;
    }

    private Task<Outcome<Moved>> Correct(ReportOffice office, string note) => Office.Run((CorrectReport op) => op.Run(new(office.Report.Id, note), Office.Act(office.Clerk), default));

    private async Task<ReportStatus.View> Status(ReportOffice office, Actor by) =>
        (await Office.Run((ReportStatus op) => op.Run(new(office.Township.Code, 2024), by, default))).Value;

    private Task<IReadOnlyList<WaitingFor.Item>> Waiting(Actor actor) => Office.Run((WaitingFor op) => op.Run(new(), actor, default));

    private async Task Repeat(ReportOffice office, Guid version)
    {
        await Office.Run((SendToReview op) => op.Run(new(version), Office.Act(office.Clerk), default));
        foreach (var reviewer in new[] { office.First, office.Second, office.Final })
        {
            await Office.Run((ApproveReport op) => op.Run(new(version), Office.Act(reviewer), default));
        }

        await Office.Run((SubmitReport op) => op.Run(new(version), Office.Act(office.Clerk), default));
        await Office.Run((AcceptReport op) => op.Run(new(version), Office.Act(office.Authority), default));
        var published = await office.Publish(office.Clerk, version);
        Assert.True(published.Refusal is null, published.Refusal?.Reason.Zh);
    }
}

public sealed class ReportFlowTests_on_SQLite() : ReportFlowTests(Database.SQLite);

public sealed class ReportFlowTests_on_PostgreSQL() : ReportFlowTests(Database.PostgreSQL);
