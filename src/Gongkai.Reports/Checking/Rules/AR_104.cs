using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>A cell holds one number, whatever the reader made of it.</summary>
internal sealed class AR_104 : IJudgement
{
    public string Code => "AR-104";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        var found = cells.Readings.Where(reading => reading.State is not (CellState.Missing or CellState.Undecided)).ToList();

        if (found.Count == 0)
        {
            return [cells.CannotTell("notFound")];
        }

        var broken = found.Where(reading => PrintedText.HoldsTwoNumbers(reading.Text))
            .Select(reading => cells.Broken("broken", reading, ("text", PrintedText.Short(reading.Text!))) with { Quote = reading.Text }).ToList();

        return broken.Count > 0 ? broken : [cells.Holds(found)];
    }
}
