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
        var numbers = cells.Readings.Index().Where(reading => reading.Item.Value is not null).ToList();

        if (numbers.Count == 0)
        {
            return [cells.CannotTell("cannotTell")];
        }

        var broken = numbers.Select(number => (Reading: number.Item, Fault: Fault(number.Item.Value!.Value, cells.Set!.Types[number.Index]))).Where(number => number.Fault is not null)
            .Select(number => cells.Broken(number.Fault!, number.Reading) with { Stated = number.Reading.Value }).ToList();

        return broken.Count > 0 ? broken : [cells.Holds([.. numbers.Select(number => number.Item)])];
    }

    private static string? Fault(decimal value, FigureType type) => type switch
    {
        FigureType.Count or FigureType.Change when value != decimal.Truncate(value) => "notWhole",
        FigureType.Count or FigureType.Amount when value < 0 => "negative",
        _ => null,
    };
}
