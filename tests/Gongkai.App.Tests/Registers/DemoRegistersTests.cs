using Gongkai.App.Demo;
using Gongkai.App.People;
using Gongkai.App.Registers.Table2;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

public abstract class DemoRegistersTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task Every_figure_of_the_demonstration_s_first_table_is_proved_by_its_registers_except_the_one_that_is_meant_to_differ()
    {
        Office.Settings.Demo = true;
        Office.Clock.Set(new DateOnly(2026, 11, 22));
        Assert.Null((await Office.Run((SeedDemo op) => op.Run(Office.Act(), default))).Refusal);

        var (looked, differing) = (0, new List<string>());
        foreach (var report in await Office.Ask(db => db.AnnualReports.AsNoTracking().Include(r => r.Organ).ToListAsync()))
        {
            var view = (await Office.Run((CountTable2 op) => op.Run(report.Organ!.Code, report.Year, Actor.System(), default))).Value;
            foreach (var cell in view.Cells.Where(cell => cell.Reported is not null && (cell.Counted ?? 0) != cell.Reported))
            {
                differing.Add($"{report.Organ!.Code} {report.Year} {cell.Cell}: {cell.Says}");
            }

            looked += view.Cells.Count(cell => cell.Counted > 0);
        }

        Assert.True(looked > 250, $"only {looked} figures were looked at");
        Assert.Equal([$"{DemoRegisters.Differs} 2025 disclosure/licences/decided: 登记簿比年报多 1"], differing);
    }
}

public sealed class DemoRegistersTests_on_SQLite() : DemoRegistersTests(Database.SQLite);

public sealed class DemoRegistersTests_on_PostgreSQL() : DemoRegistersTests(Database.PostgreSQL);
