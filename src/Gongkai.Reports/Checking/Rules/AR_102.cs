using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Every cell is found and decidable. A table that is absent altogether is AR-105's; a row that the superseded one stands in for is not missing.</summary>
internal sealed class AR_102 : IJudgement
{
    public string Code => "AR-102";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        if (report.Figures.Form is not { } form)
        {
            return [cells.NoForm()];
        }

        var replaced = EquationSet.For(context.Law, form, report.Form.SupersededRows).Replaced;
        var absent = form.Tables.Where(table => IsAbsent(table, report.Figures)).ToList();
        var readings = cells.Readings.Where(reading =>
            (replaced.Count == 0 || !replaced.Contains(reading.Cell)) && (absent.Count == 0 || absent.All(table => table.Code != reading.Cell.Table))).ToList();

        var broken = cells.ByTable("missing", readings.Where(reading => reading.State == CellState.Missing))
            .Concat(cells.ByTable("undecided", readings.Where(reading => reading is { State: CellState.Undecided, Confidence: null })))
            .Concat(cells.ByTable("unclear", readings.Where(reading => reading is { State: CellState.Undecided, Confidence: not null }))).ToList();

        return broken.Count > 0 ? broken
            : absent.Count > 0 ? [cells.CannotTell("noTable", ("tables", Names(absent, form, context.Law)))]
            : [cells.Holds(readings)];
    }

    /// <summary>Whether none of a table's cells was found.</summary>
    public static bool IsAbsent(FormTable table, ReportFigures figures) =>
        !figures.InOrder.Any(reading => reading.State != CellState.Missing && reading.Cell.Table == table.Code);

    private static Wording Names(List<FormTable> tables, Form form, LawBook law)
    {
        var names = tables.Select(table => FormNames.Table(law, form, table)).ToList();
        return new Wording(string.Join('、', names.Select(name => name.Zh)), string.Join(", ", names.Select(name => name.En)));
    }
}
