using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Counts are whole and not negative; the change of the 2019 form may be negative, amounts may have decimals.</summary>
internal sealed class AR_103 : IJudgement
{
    public string Code => "AR-103";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        var (numbers, broken) = (new List<CellReading>(cells.Readings.Count), new List<Finding>());

        foreach (var (position, reading) in cells.Readings.Index())
        {
            if (reading.Value is { } value)
            {
                numbers.Add(reading);
                if (Fault(value, cells.Set!.Types[position]) is { } fault)
                {
                    broken.Add(cells.Broken(fault, reading) with { Stated = value });
                }
            }
        }

        return numbers.Count == 0 ? [cells.CannotTell("cannotTell")] : broken.Count > 0 ? broken : [cells.Holds(numbers)];
    }

    private static string? Fault(decimal value, FigureType type) => type switch
    {
        FigureType.Count or FigureType.Change when value != decimal.Truncate(value) => "notWhole",
        FigureType.Count or FigureType.Amount when value < 0 => "negative",
        _ => null,
    };
}
