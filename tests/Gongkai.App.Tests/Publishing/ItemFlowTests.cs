using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Publishing;

public abstract class ItemFlowTests(Database database) : OfficeTests(database)
{
    private Task<ItemOffice> Given(ItemKind kind = ItemKind.Information, Publicity publicity = Publicity.OnInitiative) => new ItemOffice(Office).Given(kind, publicity);

    [Fact]
    public async Task An_item_goes_from_draft_to_the_public_and_leaves_a_row_for_every_move()
    {
        var office = await (await Given()).Until(ItemState.Published);

        var version = await Office.Ask(db => db.ItemVersions.Include(v => v.Passages).Include(v => v.Item).SingleAsync());
        Assert.Equal("SendToReview Approve Approve Approve Clear Publish", string.Join(' ', version.Passages.OrderBy(p => p.At).Select(p => p.Move)));
        Assert.Equal(64, version.ContentHash?.Length);
        Assert.Equal(1, version.Item!.Number);
        Assert.Equal("qinghe/2025-00001", version.Item.IndexNumber);
        var entry = await Office.Ask(db => db.PublicEntries.Include(e => e.Text).SingleAsync());
        Assert.Equal((office.ItemId, version.Title, 1L), (entry.Id, entry.Title, entry.Number));
        Assert.Contains("水利", entry.Text!.Words);
        Assert.Single(await Office.Ask(db => db.SecrecyRecords.ToListAsync()));
        Assert.Equal(9, await Office.Ask(db => db.History.CountAsync(e => e.SubjectId == office.ItemId.ToString())));
    }

    [Fact]
    public async Task Numbers_run_on_and_belong_to_the_organ()
    {
        var office = await (await Given()).Until(ItemState.Published);
        var second = await office.Start(title: "青禾镇土地流转公告");
        await office.Until(ItemState.Published, second.Version);

        Assert.Equal([1, 2], await Office.Ask(db => db.Items.OrderBy(i => i.Number).Select(i => i.Number).ToListAsync()));
    }

    [Fact]
    public async Task The_writer_cannot_review_their_own_text()
    {
        var office = await Given();
        var both = office.Clerk with { Grants = [.. office.Clerk.Grants, new(Role.FirstReviewer, office.Township.Path, false), new(Role.SecrecyReviewer, office.Township.Path, false)] };
        ItemOffice.Done(await office.Send());

        ItemOffice.Refused("item.own-item", await office.Approve(both));
        await office.Approve(office.First);
        await office.Approve(office.Second);
        await office.Approve(office.Final);
        ItemOffice.Refused("item.own-item", await office.Clear(both));
    }

    [Fact]
    public async Task Who_changed_the_draft_is_a_writer_even_if_somebody_else_began_it()
    {
        var office = await Given();
        var colleague = ItemOffice.Someone("李帆", Role.InformationOfficer, office.Township) with { };
        ItemOffice.Done(await office.Write(colleague, body: "<p>改过的正文。</p>"));
        ItemOffice.Done(await office.Send());

        ItemOffice.Refused("item.own-item", await office.Approve(colleague with { Grants = [new(Role.FirstReviewer, office.Township.Path, false)] }));
    }

    [Fact]
    public async Task One_person_cannot_make_two_reviews_of_a_round_and_no_level_is_skipped()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);
        ItemOffice.Refused("item.role", await office.Approve(office.Second));
        ItemOffice.Refused("item.role", await office.Approve(office.Final));
        ItemOffice.Refused("item.not-now", await office.Move(ItemMove.Publish));

        var twice = office.First with { Grants = [.. office.First.Grants, new(Role.SecondReviewer, office.Township.Path, false)] };
        ItemOffice.Done(await office.Approve(twice));
        ItemOffice.Refused("item.same-person", await office.Approve(twice));
    }

    [Fact]
    public async Task Somebody_of_another_organ_is_told_nothing()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);
        var neighbour = ItemOffice.Someone("邻镇", Role.FirstReviewer, An.Organ("liuxi", under: office.County));

        ItemOffice.Refused("item.not-found", await office.Approve(neighbour));
        ItemOffice.Refused("item.not-found", await office.Write(neighbour));
    }

    [Fact]
    public async Task Sending_back_needs_a_reason_and_begins_another_round()
    {
        var office = await (await Given()).Until(ItemState.SecondReview);

        ItemOffice.Refused("item.opinion-missing", await office.Refuse(office.Second, " "));
        Assert.Equal(ItemState.Draft, ItemOffice.Done(await office.Refuse(office.Second)).State);
        Office.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(2, ItemOffice.Done(await office.Send()).Round);
        Assert.Equal(ItemState.SecondReview, ItemOffice.Done(await office.Approve(office.First)).State);
    }

    [Fact]
    public async Task A_reviewer_corrects_what_lies_before_them_and_is_no_writer_for_that()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);

        ItemOffice.Refused("item.role", await office.Write(office.Second, body: "<p>抢先改。</p>"));
        ItemOffice.Done(await office.Write(office.First, body: ItemOffice.Body.Replace("现予公开", "现向社会公开")));
        ItemOffice.Refused("item.role", await office.Write(office.Clerk, body: "<p>送审后再改。</p>"));
        ItemOffice.Done(await office.Approve(office.First));

        var steps = (await Office.Run((CompareItem op) => op.Run(new(office.ItemId), office.Clerk, default))).Value.Steps;
        var first = steps.Single(step => step.Any);
        Assert.Contains("一审一校", first.Heading);
        var words = first.Pieces.Single(piece => piece.Words.Count > 0).Words;
        Assert.Contains(words, word => word.Kind > 0 && word.Text.Contains("向社会"));
    }

    [Fact]
    public async Task A_reviewer_who_read_an_older_text_is_told()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);
        var read = await Office.Ask(db => db.ItemVersions.Select(v => v.Revision).SingleAsync());
        ItemOffice.Done(await office.Write(office.First, body: "<p>改了。</p>"));

        ItemOffice.Refused("office.changed-meanwhile", await Office.Run((ApproveItem op) => op.Run(new(office.Version, null, read), Office.Act(office.First), default)));
    }

    [Fact]
    public async Task The_machine_reviews_nothing()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);
        ItemOffice.Refused("item.no-person", await office.Approve(Actor.System()));
    }

    [Fact]
    public async Task The_writers_take_back_what_nobody_has_reviewed_and_what_is_not_yet_public()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);
        Assert.Equal(ItemState.Draft, ItemOffice.Done(await office.Move(ItemMove.TakeBack)).State);
        await office.Until(ItemState.SecondReview);
        ItemOffice.Refused("item.not-now", await office.Move(ItemMove.TakeBack));
        await office.Approve(office.Second);
        await office.Approve(office.Final);
        await office.Clear();
        Assert.Equal(ItemState.Draft, ItemOffice.Done(await office.Move(ItemMove.TakeBack)).State);
    }

    [Fact]
    public async Task Withdrawing_needs_a_reason_and_takes_it_from_every_list_at_once()
    {
        var office = await (await Given()).Until(ItemState.Published);
        ItemOffice.Refused("item.reason-missing", await office.Move(ItemMove.Withdraw));
        ItemOffice.Done(await office.Move(ItemMove.Withdraw, opinion: "处罚决定已被撤销"));

        Assert.Empty(await Office.Ask(db => db.PublicEntries.ToListAsync()));
        Assert.Empty(await Office.Ask(db => db.PublicTexts.ToListAsync()));
        var version = await Office.Ask(db => db.ItemVersions.SingleAsync());
        Assert.Equal((ItemState.Withdrawn, "处罚决定已被撤销"), (version.State, version.WithdrawnBecause));
        Assert.NotNull(await Office.Ask(db => db.Items.Select(i => i.IndexNumber).SingleAsync()));
    }

    [Fact]
    public async Task An_amendment_replaces_the_public_version_under_the_same_number_with_a_note()
    {
        var office = await (await Given()).Until(ItemState.Published);
        ItemOffice.Refused("item.note-missing", await Amend(office, " "));
        var draft = ItemOffice.Done(await Amend(office, "更正工程面积"));
        ItemOffice.Refused("item.not-now", await Amend(office, "再来一次"));
        ItemOffice.Done(await office.Write(office.Clerk, draft.VersionId, "<p>更正后的正文，面积为三百亩。</p>"));
        await office.Until(ItemState.Published, draft.VersionId);

        var versions = await Office.Ask(db => db.ItemVersions.OrderBy(v => v.Number).ToListAsync());
        Assert.Equal([ItemState.Superseded, ItemState.Published], versions.Select(v => v.State));
        Assert.Equal((1L, "qinghe/2025-00001"), await Office.Ask(async db => (await db.Items.Select(i => new { i.Number, i.IndexNumber }).SingleAsync()) is { } i ? (i.Number!.Value, i.IndexNumber!) : default));
        Assert.Contains("百亩", (await Office.Ask(db => db.PublicEntries.Include(e => e.Text).SingleAsync())).Text!.Words);

        ItemOffice.Done(await office.Move(ItemMove.Withdraw, opinion: "内容有误", version: draft.VersionId));
        Assert.All(await Office.Ask(db => db.ItemVersions.Select(v => v.State).ToListAsync()), state => Assert.Equal(ItemState.Withdrawn, state));
    }

    [Fact]
    public async Task What_two_people_publish_at_the_same_moment_is_published_once()
    {
        var office = await (await Given()).Until(ItemState.Approved);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.Move(ItemMove.Publish)));

        Assert.Single(results, result => result.Refusal is null);
        Assert.All(results.Where(result => result.Refusal is not null), result => Assert.Contains(result.Refusal!.Code, new[] { "office.changed-meanwhile", "item.not-now" }));
        Assert.Equal(1, await Office.Ask(db => db.Counters.Where(c => c.Key.StartsWith("item/")).Select(c => c.Value).SingleAsync()));
    }

    [Fact]
    public async Task Its_publicity_decides_what_becomes_of_it()
    {
        var office = await (await Given(publicity: Publicity.NotDisclosed)).Until(ItemState.Approved);
        ItemOffice.Refused("item.publicity", await office.Move(ItemMove.Publish));
        ItemOffice.Refused("item.publicity", await office.Move(ItemMove.KeepForRequests, day: new DateOnly(2026, 1, 6)));
        ItemOffice.Refused("item.reexamine-on", await office.Move(ItemMove.Withhold));
        ItemOffice.Done(await office.Move(ItemMove.Withhold, day: new DateOnly(2026, 1, 6)));
        Assert.Empty(await Office.Ask(db => db.PublicEntries.ToListAsync()));
    }

    [Fact]
    public async Task Looking_again_keeps_it_withheld_or_sends_it_through_the_reviews_anew()
    {
        var office = await (await Given(publicity: Publicity.NotDisclosed)).Until(ItemState.Approved);
        await office.Move(ItemMove.Withhold, day: new DateOnly(2026, 1, 6));

        ItemOffice.Refused("item.reexamine-on", await Look(office, Publicity.NotDisclosed, null));
        Assert.Equal(ItemState.Withheld, ItemOffice.Done(await Look(office, Publicity.NotDisclosed, new DateOnly(2027, 1, 6))).State);
        Assert.Equal(ItemState.Draft, ItemOffice.Done(await Look(office, Publicity.OnInitiative, null)).State);
        Assert.Equal(2, await Office.Ask(db => db.Reexaminations.CountAsync()));
        await office.Until(ItemState.Published);
    }

    [Fact]
    public async Task A_ground_is_needed_for_not_disclosing()
    {
        var office = await Given();
        var started = await Office.Run((StartItem op) => op.Run(new(office.Township.Id, ItemKind.Information, "某件", Publicity.NotDisclosed), Office.Act(office.Clerk), default));
        Assert.Equal("item.ground-missing", started.Refusal?.Code);
        Assert.Equal("item.title-missing", (await Office.Run((StartItem op) => op.Run(new(office.Township.Id, ItemKind.Information, " ", Publicity.OnInitiative), Office.Act(office.Clerk), default))).Refusal?.Code);
        Assert.Equal("item.may-not-write", (await Office.Run((StartItem op) => op.Run(new(office.Township.Id, ItemKind.Information, "某件", Publicity.OnInitiative), Office.Act(office.First), default))).Refusal?.Code);
    }

    [Fact]
    public async Task Nothing_of_two_people_who_write_at_once_is_lost()
    {
        var office = await Given();
        var revision = await Office.Ask(db => db.ItemVersions.Select(v => v.Revision).SingleAsync());
        ItemOffice.Done(await office.Write(office.Clerk, body: "<p>甲的文字。</p>", revision: revision));
        var second = ItemOffice.Done(await office.Write(office.Clerk, body: "<p>乙的文字。</p>", revision: revision));

        Assert.False(second.Changed);
        Assert.Equal("<p>甲的文字。</p>", second.Conflict?.Body);
        Assert.Equal("<p>甲的文字。</p>", await Office.Ask(db => db.ItemVersions.Select(v => v.Body).SingleAsync()));
    }

    [Fact]
    public async Task The_period_is_reckoned_from_the_day_it_was_formed()
    {
        var office = await Given();
        Assert.Equal(new DateOnly(2025, 2, 7), ItemOffice.Done(await office.Facts()).DueOn);   // 26 January is worked, 28 January to 4 February are not
        Assert.Equal(new DateOnly(2025, 1, 23), ItemOffice.Done(await office.Facts(change: facts => facts with { PeriodCode = "initiative.budget" })).DueOn);
        Assert.Equal("item.no-such-period", (await office.Facts(change: facts => facts with { PeriodCode = "x" })).Refusal?.Code);
    }

    [Fact]
    public async Task What_waits_for_a_person_is_what_they_may_do()
    {
        var office = await (await Given()).Until(ItemState.SecondReview);
        Assert.Empty(await Waiting(office.Clerk));
        Assert.Empty(await Waiting(office.First));
        Assert.Equal([ItemMove.Approve, ItemMove.Refuse], Assert.Single(await Waiting(office.Second)).Moves);
    }

    [Fact]
    public async Task The_status_says_what_may_be_done_and_why_the_rest_may_not()
    {
        var office = await (await Given()).Until(ItemState.FirstReview);
        var view = (await Office.Run((ItemStatus op) => op.Run(new(office.ItemId), office.Clerk, default))).Value;

        Assert.Equal([ItemMove.TakeBack], view.Moves.Where(m => m.Refusal is null).Select(m => m.Move));
        Assert.All(view.Moves.Where(m => m.Move != ItemMove.TakeBack), m => Assert.Contains("初审", m.Refusal!.Reason.Zh));
        Assert.Equal("here", view.Steps[1].Place);
    }

    private Task<Gongkai.Law.Outcome<StartItem.Started>> Amend(ItemOffice office, string note) => Office.Run((AmendItem op) => op.Run(new(office.ItemId, note), Office.Act(office.Clerk), default));

    private Task<Gongkai.Law.Outcome<ItemMoved>> Look(ItemOffice office, Publicity result, DateOnly? next) =>
        Office.Run((ReexamineItem op) => op.Run(new(office.Version, result, "情况有变化", next), Office.Act(office.Clerk), default));

    private Task<IReadOnlyList<ItemsWaiting.Line>> Waiting(Actor actor) => Office.Run((ItemsWaiting op) => op.Run(actor, default));
}

public sealed class ItemFlowTests_on_SQLite() : ItemFlowTests(Database.SQLite);

public sealed class ItemFlowTests_on_PostgreSQL() : ItemFlowTests(Database.PostgreSQL);
