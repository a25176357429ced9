using Gongkai.App.AnnualReports;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Registers.Fees;
using Gongkai.App.Registers.Table2;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

public abstract class Table2Tests(Database database) : RegisterTests(database)
{
    private const string Penalties = "disclosure/penalties/decided";
    private const string Fees = "disclosure/fees/amount";

    [Fact]
    public async Task Counts_stand_beside_the_report_s_figures_and_a_register_nobody_keeps_proves_nothing()
    {
        await Given();
        await Records();
        await Office.Given(An.AnnualReport(Market, 2024, saying: A.Report().Set(Penalties, 5)));

        var view = (await Office.Run((CountTable2 op) => op.Run("market", 2024, Clerk, default))).Value;

        Assert.Equal(10, view.Cells.Count);
        Assert.Equal("登记簿比年报少 3", view.Cells.Single(cell => cell.Cell == Penalties).Says);
        Assert.Equal(1.25m, view.Cells.Single(cell => cell.Cell == Fees).Counted);
        Assert.Null(view.Cells.Single(cell => cell.Cell == "disclosure/licences/decided").Counted);
        Assert.Equal(0, view.Cells.Single(cell => cell.Cell == "disclosure/regulations/issued").Counted);
    }

    [Fact]
    public async Task Only_chosen_cells_are_filled_in_and_only_as_they_were_shown()
    {
        await Given();
        await Records();
        var report = An.AnnualReport(Market, 2024, saying: A.Report().Set(Penalties, 5));
        await Office.Given(report);
        var version = report.Versions[0].Id;

        var moved = await Fill(version, 1, (Penalties, "3"));
        var filled = await Fill(version, 1, (Penalties, "2"));

        Assert.Equal("register.fill-moved", moved.Refusal?.Code);
        Assert.Equal((1, 0), (filled.Value.Changed, filled.Value.Conflicts.Count));
        var figures = VersionContent.Parse((await Office.Ask(db => db.ReportVersions.AsNoTracking().SingleAsync(v => v.Id == version))).Content, LawBook.Embedded).Figures;
        Assert.Equal((2m, 0m), (figures.Value(CellRef.Parse(Penalties)), figures.Value(CellRef.Parse(Fees))));
    }

    [Fact]
    public async Task A_figure_that_somebody_changed_meanwhile_is_not_overwritten()
    {
        await Given();
        await Records();
        var report = An.AnnualReport(Market, 2024, saying: A.Report().Set(Penalties, 5));
        await Office.Given(report);
        var version = report.Versions[0].Id;
        await Office.Run((EditCells op) => op.Run(new(version, 1, new Dictionary<string, string> { [Penalties] = "7" }), Office.Act(Clerk), default));

        var filled = (await Fill(version, 1, (Penalties, "2"))).Value;

        Assert.Equal("7", Assert.Single(filled.Conflicts).Theirs);
    }

    [Fact]
    public async Task A_reader_cannot_fill_a_draft()
    {
        await Given();
        await Records();
        var report = An.AnnualReport(Market, 2024);
        await Office.Given(report);

        var refused = await Office.Run((FillDraft op) => op.Run(new(report.Versions[0].Id, 1, new Dictionary<string, string> { [Penalties] = "2" }), Office.Act(Reviewer), default));

        Assert.Equal("report.may-not-write", refused.Refusal?.Code);
    }

    [Fact]
    public async Task Fees_keep_their_decimals_and_are_published_by_somebody_else()
    {
        await Given();
        await Records();

        Assert.Equal("register.own-work", (await Office.Run((PublishFees op) => op.Run(new("market", 2024), Office.Act(Clerk with { Grants = [.. Clerk.Grants, .. Reviewer.Grants] }), default))).Refusal?.Code);
        Assert.Equal(2, (await Office.Run((PublishFees op) => op.Run(new("market", 2024), Office.Act(Reviewer), default))).Value.Published);
        Assert.Equal("register.faults", (await Office.Run((SaveFee op) => op.Run(new("market", null, null, new Dictionary<string, string> { ["title"] = "检测费", ["year"] = "二〇二四", ["amount"] = "1" }), Office.Act(Clerk), default))).Refusal?.Code);
    }

    private async Task Records()
    {
        await Brought("penalty", PenaltyHeader + "\r\n"
            + "云岭县青禾面粉有限公司,法人,,,云市监罚〔2024〕1号,标签不合格,,1.2,2024-01-01\r\n云岭县白溪砖厂有限公司,法人,,,云市监罚〔2024〕2号,标签不合格,,1.2,2024-12-31\r\n云岭县白溪砖厂有限公司,法人,,,云市监罚〔2025〕1号,标签不合格,,1.2,2025-01-01\r\n");
        foreach (var (item, amount) in new[] { ("检验检测费", "1.05"), ("证照工本费", "0.2") })
        {
            Assert.Null((await Office.Run((SaveFee op) => op.Run(new("market", null, null, new Dictionary<string, string> { ["title"] = item, ["year"] = "2024年度", ["amount"] = amount }), Office.Act(Clerk), default))).Refusal);
        }
    }

    private Task<Outcome<EditedDraft>> Fill(Guid version, int revision, params (string Cell, string Shown)[] cells) =>
        Office.Run((FillDraft op) => op.Run(new(version, revision, cells.ToDictionary(cell => cell.Cell, cell => cell.Shown)), Office.Act(Clerk), default));
}

public sealed class Table2Tests_on_SQLite() : Table2Tests(Database.SQLite);

public sealed class Table2Tests_on_PostgreSQL() : Table2Tests(Database.PostgreSQL);
