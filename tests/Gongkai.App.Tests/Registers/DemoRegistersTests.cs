using System.Text.Json;
using Gongkai.App.AnnualReports;
using Gongkai.App.Demo;
using Gongkai.App.People;
using Gongkai.App.Registers.Table2;
using Gongkai.App.Remedies;
using Gongkai.App.Requests.Table3;
using Gongkai.App.Tests.Demo;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

public abstract class DemoRegistersTests(Demonstration demonstration)
{
    [Fact]
    public async Task Every_figure_of_the_demonstration_s_first_two_tables_is_proved_by_its_registers_and_its_cases_except_the_one_that_is_meant_to_differ()
    {
        var office = await demonstration.Filled();

        var (looked, differing) = (0, new List<string>());
        foreach (var report in await office.Ask(db => db.AnnualReports.AsNoTracking().Include(r => r.Organ).ToListAsync()))
        {
            var view = (await office.Run((CountTable2 op) => op.Run(report.Organ!.Code, report.Year, Actor.System(), default))).Value;
            foreach (var cell in view.Cells.Where(cell => cell.Reported is not null && (cell.Counted ?? 0) != cell.Reported))
            {
                differing.Add($"{report.Organ!.Code} {report.Year} {cell.Cell}: {cell.Says}");
            }

            looked += view.Cells.Count(cell => cell.Counted > 0);
        }

        Assert.True(looked > 250, $"only {looked} figures were looked at");
        Assert.Equal([$"{DemoRegisters.Differs} 2025 disclosure/licences/decided: 登记簿比年报多 1"], differing);
        await RequestsAgree(office);
        await RemediesAgree(office);
    }

    // The last table too: every cell of every report is what its reconsiderations and suits count.
    private static async Task RemediesAgree(OfficeUnderTest office)
    {
        var (counted, differing) = (0, new List<string>());
        foreach (var report in await office.Ask(db => db.AnnualReports.AsNoTracking().Include(r => r.Organ).ToListAsync()))
        {
            var content = VersionContent.Parse(await office.Ask(db => db.ReportVersions.Where(version => version.ReportId == report.Id).OrderByDescending(version => version.Number).Select(version => version.Content).FirstAsync()), LawBook.Embedded);
            var register = (await office.Run((ListRemedies list) => list.Run(new(report.Organ!.Code, report.Year), Actor.System(), default))).Value.Shown!;
            foreach (var ((kind, column), cases) in register.Cells)
            {
                var cell = new CellRef("remedies", JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), JsonNamingPolicy.CamelCase.ConvertName(column.ToString()));
                var says = content.Figures[cell].Value;
                differing.AddRange(says == cases.Count ? [] : [$"{report.Organ!.Code} {report.Year} {cell}: {cases.Count}, reported {says}"]);
                counted += cases.Count;
            }
        }

        Assert.True(counted > 10, $"only {counted} cases were counted");
        Assert.Empty(differing);
    }

    // Every organ, both years, all cells: what its report says is what its cases count, and each year opens with what the last one closed.
    private static async Task RequestsAgree(OfficeUnderTest office)
    {
        var (counted, differing) = (0, new List<string>());
        foreach (var report in await office.Ask(db => db.AnnualReports.AsNoTracking().Include(r => r.Organ).ToListAsync()))
        {
            var view = (await office.Run((CountTable3 op) => op.Run(report.Organ!.Code, report.Year, Actor.System(), default))).Value;
            differing.AddRange(view.Rows.SelectMany(row => row.Cells).Where(cell => cell.Reported is null || cell.Differs).Select(cell => $"{report.Organ!.Code} {report.Year} {cell.Cell}: {cell.Counted}, {cell.Printed}"));
            differing.AddRange(view.Differences.Select(balance => $"{report.Organ!.Code} {report.Year}: opens with {balance.Opening} of {balance.Label}, not {balance.Closing}"));
            counted += view.Rows.SelectMany(row => row.Cells).Count(cell => cell.Counted > 0);
        }

        Assert.True(counted > 1000, $"only {counted} figures were counted");
        Assert.Empty(differing);
        Assert.True(await office.Ask(db => db.Requests.CountAsync()) >= 400);
        Assert.Empty(await office.Ask(db => db.Requests.Where(r => r.DecidedOn != null && r.ReplyNumber == null).ToListAsync()));
    }
}

[Collection(nameof(Demonstration_on_SQLite))]
public sealed class DemoRegistersTests_on_SQLite(Demonstration_on_SQLite demonstration) : DemoRegistersTests(demonstration);

[Collection(nameof(Demonstration_on_PostgreSQL))]
public sealed class DemoRegistersTests_on_PostgreSQL(Demonstration_on_PostgreSQL demonstration) : DemoRegistersTests(demonstration);
