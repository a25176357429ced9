using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class BringInTests(Database database) : DraftTests(database)
{
    private static readonly ReportBuilder Clear = A.Report().Answered("granted", "person", 3);
    private static readonly ReportBuilder Doubtful = A.Report().Answered("granted", "person", 3).Undecided("remedies/reconsideration/upheld", 1, 11);

    private const string DoubtfulCell = "remedies/reconsideration/upheld";

    private async Task<Guid> Started()
    {
        await People();
        return (await Office.Run((StartReport start) => start.Run(new(Town.Id, 2024), By(Clerk), default))).Value.VersionId;
    }

    private Task<Outcome<DecidedCell>> Decide(Guid draft, string text) =>
        Office.Run((DecideCell decide) => decide.Run(new(draft, DoubtfulCell, text), By(Clerk, "原件如此"), default));

    private Task<Outcome<ReportVersion>> Confirm(Guid draft, bool same = false) =>
        Office.Run((ConfirmReading confirm) => confirm.Run(new(draft, same), By(Clerk), default));

    [Fact]
    public async Task A_file_becomes_the_draft_and_waits_to_be_confirmed()
    {
        var draft = await Started();

        var read = (await Bring(draft, Page(Clear))).Value;

        var version = await Stored(draft);
        Assert.Equal((0, "年报.html", false), (read.Doubtful, version.SourceName, version.Confirmed));
        Assert.Equal("3", await Says(draft, Received));
        Assert.Equal("html", SourceReading.Parse(version.SourceReading!).Kind);
        Assert.NotNull(SourceReading.Parse(version.SourceReading!).Cells[Received].Place);
        Assert.False((await Checked(draft)).MaySubmit);
        Assert.Null((await Confirm(draft)).Refusal);
        Assert.Null((await Checked(draft)).Unconfirmed);
    }

    [Fact]
    public async Task Pasted_text_is_read_like_a_file()
    {
        var draft = await Started();

        await Bring(draft, File.ReadAllBytes(Samples.File("青禾镇-2024.txt")), "粘贴的文字.txt");

        Assert.NotEmpty(await Says(draft, "text:improvement"));
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_refused_and_changes_nothing()
    {
        var draft = await Started();

        Assert.Equal("report.not-a-report", (await Bring(draft, "会议通知：定于周五开会。"u8.ToArray(), "通知.txt")).Refusal?.Code);
        Assert.Equal("file.empty", (await Bring(draft, [], "空.docx")).Refusal?.Code);
        Assert.Equal((1, (string?)null), ((await Stored(draft)).Revision, (await Stored(draft)).SourceHash));
    }

    [Fact]
    public async Task A_draft_with_work_in_it_is_replaced_only_when_that_is_said_and_can_be_put_back()
    {
        var draft = await Started();
        await Edit(draft, 1, Clerk, (Received, "8"));

        Assert.Equal("report.has-work", (await Bring(draft, Page(Clear))).Refusal?.Code);
        Assert.Null((await Bring(draft, Page(Clear), replace: true)).Refusal);
        Assert.Equal("3", await Says(draft, Received));

        var edit = await Office.Ask(db => db.ReportEdits.SingleAsync(edit => edit.Kind == ReportEditKind.BroughtIn));
        await Office.Run((RestoreDraft restore) => restore.Run(new(draft, edit.Id), By(Clerk), default));

        Assert.Equal("8", await Says(draft, Received));
        Assert.Null((await Stored(draft)).SourceHash);
    }

    [Fact]
    public async Task Doubtful_cells_are_decided_one_by_one_before_the_reading_is_confirmed()
    {
        var draft = await Started();
        Assert.Equal(1, (await Bring(draft, Page(Doubtful))).Value.Doubtful);

        Assert.Equal("report.cells-undecided", (await Confirm(draft)).Refusal?.Code);
        Assert.Equal("report.not-a-decision", (await Decide(draft, "〔1或11〕")).Refusal?.Code);
        Assert.Equal(0, (await Decide(draft, "11")).Value.StillDoubtful);
        Assert.Null((await Confirm(draft)).Refusal);

        var decision = CellDecision.Parse((await Stored(draft)).CellDecisions)[DoubtfulCell];
        Assert.Equal(("11", Clerk.Name, "原件如此"), (decision.Text, decision.Who, decision.Why));
        Assert.Equal("11", await Says(draft, DoubtfulCell));
    }

    [Fact]
    public async Task A_doubtful_cell_may_be_blank_and_then_is_no_zero()
    {
        var draft = await Started();
        await Bring(draft, Page(Doubtful));

        Assert.Equal(0, (await Decide(draft, "")).Value.StillDoubtful);

        Assert.Equal("", await Says(draft, DoubtfulCell));
    }

    [Fact]
    public async Task Decisions_hold_when_the_same_file_is_read_again_and_not_for_another_file()
    {
        var draft = await Started();
        await Bring(draft, Page(Doubtful));
        await Decide(draft, "11");

        Assert.Equal(0, (await Bring(draft, Page(Doubtful), replace: true)).Value.Doubtful);
        Assert.Equal("11", await Says(draft, DoubtfulCell));

        var other = A.Report().Answered("granted", "person", 4).Undecided(DoubtfulCell, 1, 11);
        Assert.Equal(1, (await Bring(draft, Page(other), replace: true)).Value.Doubtful);
    }

    [Fact]
    public async Task A_cell_that_was_read_for_certain_is_not_decided()
    {
        var draft = await Started();
        await Bring(draft, Page(Clear));

        Assert.Equal("report.cell-not-doubtful", (await Decide(draft, "11")).Refusal?.Code);
    }

    [Fact]
    public async Task A_file_about_another_year_or_organ_is_asked_about()
    {
        var draft = await Started();

        var read = (await Bring(draft, Page(A.Report().Organ("雁浦乡人民政府").Year(2023)))).Value;

        Assert.Contains("雁浦乡人民政府", read.Difference!.Zh);
        Assert.Contains("2023", read.Difference.Zh);
        Assert.Equal("report.identity-differs", (await Confirm(draft)).Refusal?.Code);
        Assert.Null((await Confirm(draft, same: true)).Refusal);
    }

    [Fact]
    public async Task The_place_of_every_printed_figure_leads_to_a_cell_of_a_kept_block()
    {
        var draft = await Started();
        await Bring(draft, Page(Clear));

        var reading = SourceReading.Parse((await Stored(draft)).SourceReading!);
        var places = reading.Blocks.Where(block => block.Rows is not null).SelectMany(block => block.Rows!).SelectMany(row => row)
            .ToDictionary(cell => (cell.Place.Table, cell.Place.Row, cell.Place.Column));

        Assert.NotEmpty(reading.Cells);
        Assert.All(reading.Cells.Values, cell =>
            Assert.Equal(cell.Text, places[(cell.Place!.Value.Table, cell.Place.Value.Row, cell.Place.Value.Column)].Text));
    }
}

public sealed class BringInTests_on_SQLite() : BringInTests(Database.SQLite);

public sealed class BringInTests_on_PostgreSQL() : BringInTests(Database.PostgreSQL);
