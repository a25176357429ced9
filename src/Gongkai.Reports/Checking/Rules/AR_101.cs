using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Checking.Repairs;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>No cell is blank or a mark. Cells that were not found are AR-102's, cells with two numbers AR-104's, amounts in yuan AR-204's.</summary>
internal sealed class AR_101 : IJudgement
{
    public string Code => "AR-101";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        var found = cells.Readings.Where(reading => reading.State != CellState.Missing).ToList();

        if (found.Count == 0)
        {
            return [cells.CannotTell("notFound")];
        }

        var broken = cells.ByTable("blank", found.Where(reading => reading.State == CellState.Blank))
            .Concat(cells.ByTable("mark", found.Where(reading => reading.State == CellState.Mark && !IsOthers(reading.Text)))).ToList();

        return broken.Count == 0
            ? [cells.Holds(found)]
            : broken.Select(finding => finding with { Repairs = ImpliedValues.For(finding.Cells, cells.Set!, report.Figures) });
    }

    private static bool IsOthers(string? text) => PrintedText.HoldsTwoNumbers(text) || PrintedText.IsInYuan(text);
}
