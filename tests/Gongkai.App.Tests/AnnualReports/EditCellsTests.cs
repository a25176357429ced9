using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class EditCellsTests(Database database) : DraftTests(database)
{
    [Fact]
    public async Task A_figure_is_kept_as_it_was_typed_and_raises_the_revision()
    {
        var draft = await Draft();

        var edited = (await Edit(draft, 1, Clerk, (Received, "１２"))).Value;

        Assert.Equal((2, 1), (edited.Revision, edited.Changed));
        Assert.Equal(12, VersionContent.Parse((await Stored(draft)).Content, LawBook.Embedded).Figures.Value(Law.Forms.CellRef.Parse(Received)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData("十几件", "十几件")]
    public async Task A_blank_stays_blank_and_nothing_typed_is_dropped(string typed, string kept)
    {
        var draft = await Draft();

        await Edit(draft, 1, Clerk, (Received, typed));

        Assert.Equal(kept, await Says(draft, Received));
    }

    [Fact]
    public async Task Two_people_who_change_different_cells_both_have_their_way()
    {
        var draft = await Draft();

        await Edit(draft, 1, Colleague, (Received, "5"));
        var mine = (await Edit(draft, 1, Clerk, (Granted, "3"))).Value;

        Assert.Empty(mine.Conflicts);
        Assert.Equal(("5", "3"), (await Says(draft, Received), await Says(draft, Granted)));
    }

    [Fact]
    public async Task Two_people_who_change_the_same_cell_are_told_both_values_and_nothing_is_overwritten()
    {
        var draft = await Draft();

        await Edit(draft, 1, Colleague, (Received, "5"));
        var mine = (await Edit(draft, 1, Clerk, (Received, "7"), (Granted, "3"))).Value;

        var conflict = Assert.Single(mine.Conflicts);
        Assert.Equal((Received, "0", "5", "7", "周岚"), (conflict.Field, conflict.Was, conflict.Theirs, conflict.Mine, conflict.Who));
        Assert.Equal(("5", "3"), (await Says(draft, Received), await Says(draft, Granted)));
    }

    [Fact]
    public async Task A_page_that_sends_every_cell_changes_only_those_that_were_changed_on_it()
    {
        var draft = await Draft();

        await Edit(draft, 1, Colleague, (Received, "5"));
        var mine = (await Edit(draft, 1, Clerk, (Received, "0"), (Granted, "3"))).Value;

        Assert.Empty(mine.Conflicts);
        Assert.Equal("5", await Says(draft, Received));
    }

    [Fact]
    public async Task Seen_again_the_conflict_is_settled_by_whoever_saves_then()
    {
        var draft = await Draft();
        await Edit(draft, 1, Colleague, (Received, "5"));
        var stale = (await Edit(draft, 1, Clerk, (Received, "7"))).Value;

        await Edit(draft, stale.Revision, Clerk, (Received, "7"));

        Assert.Equal("7", await Says(draft, Received));
    }

    [Fact]
    public async Task Many_saves_at_once_lose_none()
    {
        var draft = await Draft();
        var cells = LawBook.Embedded.FormNamed("2021")!.Cells.Take(6).Select(cell => cell.ToString()).ToList();

        var saved = await Task.WhenAll(cells.Select((cell, n) => Edit(draft, 1, n % 2 == 0 ? Clerk : Colleague, (cell, $"{n + 1}"))));

        Assert.All(saved, outcome => Assert.Null(outcome.Refusal));
        for (var n = 0; n < cells.Count; n++)
        {
            Assert.Equal($"{n + 1}", await Says(draft, cells[n]));
        }
    }

    [Fact]
    public async Task A_cell_that_the_form_does_not_have_is_refused()
    {
        var draft = await Draft();

        Assert.Equal("report.no-such-field", (await Edit(draft, 1, Clerk, ("requests/invented/person", "1"))).Refusal?.Code);
    }

    [Fact]
    public async Task Only_an_information_officer_of_the_organ_writes()
    {
        var draft = await Draft();

        Assert.Equal("report.may-not-write", (await Edit(draft, 1, An.Actor(Role.Authority, County, withSubtree: true), (Received, "1"))).Refusal?.Code);
        Assert.Equal("report.may-not-write", (await Edit(draft, 1, An.Actor(Role.FirstReviewer, Town), (Received, "1"))).Refusal?.Code);
        Assert.Equal("report.not-found", (await Edit(draft, 1, An.Actor(Role.InformationOfficer, County), (Received, "1"))).Refusal?.Code);
        Assert.Equal(1, (await Stored(draft)).Revision);
    }

    [Fact]
    public async Task What_was_sent_to_review_cannot_be_changed()
    {
        await People();
        var report = An.AnnualReport(Town, state: Law.AnnualReports.ReportState.FirstReview);
        await Office.Given(report);

        Assert.Equal("report.not-editable", (await Edit(report.Versions[0].Id, 1, Clerk, (Received, "1"))).Refusal?.Code);
    }

    [Fact]
    public async Task Texts_are_merged_section_by_section()
    {
        var draft = await Draft();
        Task<Outcome<EditedDraft>> Write(Actor who, string field, string text) =>
            Office.Run((EditTexts edit) => edit.Run(new(draft, 1, new Dictionary<string, string> { [field] = text }), By(who), default));

        await Write(Colleague, "text:improvement", "第一段。\r\n\r\n第二段。");
        var other = (await Write(Clerk, "text:overview:platform", "网站改版。")).Value;
        var same = (await Write(Clerk, "text:improvement", "另写一段。")).Value;

        Assert.Empty(other.Conflicts);
        Assert.Equal("第一段。\n第二段。", Assert.Single(same.Conflicts).Theirs);
        Assert.Equal("第一段。\n第二段。", await Says(draft, "text:improvement"));
        Assert.Equal("网站改版。", await Says(draft, "text:overview:platform"));
    }

    [Fact]
    public async Task The_day_of_signing_must_be_a_day()
    {
        var draft = await Draft();
        Task<Outcome<EditedDraft>> Sign(string day) => Office.Run((EditIdentity edit) => edit.Run(new(draft, 1, "青禾镇2024年报告", "青禾镇人民政府", day), By(Clerk), default));

        Assert.Equal("report.not-a-date", (await Sign("2025-02-30")).Refusal?.Code);
        Assert.Null((await Sign("2025-01-20")).Refusal);
        Assert.Equal(("青禾镇2024年报告", "2025-01-20"), (await Says(draft, "title"), await Says(draft, "signed")));
    }

    [Fact]
    public async Task Every_change_stands_in_the_history_of_the_report()
    {
        var draft = await Draft();

        await Edit(draft, 1, Clerk, (Received, "5"));

        var entry = await Office.Ask(db => db.History.AsNoTracking().OrderBy(e => e.Sequence).LastAsync());
        Assert.Equal(("annual-report.edit", Clerk.Name, Town.Id), (entry.Operation, entry.Who, entry.OrganId!.Value));
    }
}

public sealed class EditCellsTests_on_SQLite() : EditCellsTests(Database.SQLite);

public sealed class EditCellsTests_on_PostgreSQL() : EditCellsTests(Database.PostgreSQL);
