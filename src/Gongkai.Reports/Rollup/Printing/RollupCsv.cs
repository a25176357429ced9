using System.Globalization;
using System.Text;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Csv;

namespace Gongkai.Reports.Rollup.Printing;

/// <summary>Totals in long format: one line for each organ with members and each cell.</summary>
public static class RollupCsv
{
    /// <summary>UTF-8 with a byte order mark. <c>value</c> is empty where the sum is not certain; <c>low</c> and <c>high</c> then say what it can be.</summary>
    public static byte[] Write(RollupResult result)
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, "organ", "year", "code", "label", "value", "low", "high", "open", "reports", "missing", "basis");

        foreach (var total in result.Totals)
        {
            foreach (var cell in total.Cells)
            {
                CsvText.Line(
                    csv, total.Organ.Name, Number(result.Year), cell.Cell.ToString(), CellLabel.Of(result.Form, cell.Cell), Number(cell.Value), Number(cell.Low), Number(cell.High),
                    Number(cell.Open), Number(total.Files.Count), Number(total.Missing.Count), total.Basis == TotalBasis.Parts ? "parts" : "aggregateReport");
            }
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Number(decimal? value) => value is { } number ? PrintedFigure.Number(number) : "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
