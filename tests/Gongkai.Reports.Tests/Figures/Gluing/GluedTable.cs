using System.Globalization;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Figures.Gluing;

/// <summary>Glued rows as a person writes them down: <c>requests/received: 200 000121</c>, and readings as a person reads them.</summary>
internal static class GluedTable
{
    /// <summary>Solves rows of a form. A line names a row (<c>table/row</c>), or the whole table of remedies, and gives its ink.</summary>
    public static IReadOnlyList<CellReading> Solve(string version, string lines, IReadOnlyDictionary<CellRef, decimal>? known = null)
    {
        var form = LawBook.Embedded.FormNamed(version)!;
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, at) => Row(form, line, at + 1)).ToList();
        return GlueSolver.Solve(rows, known ?? new Dictionary<CellRef, decimal>(), form, LawBook.Embedded);
    }

    /// <summary>One line a row; an undecided cell as its candidates in braces, a blank as <c>_</c>.</summary>
    public static string Shown(IEnumerable<CellReading> readings) =>
        string.Join('\n', readings.GroupBy(reading => reading.Cell.Row).Select(row => string.Join(' ', row.Select(Shown))));

    public static string Shown(CellReading reading) => reading.State switch
    {
        CellState.Number => reading.Value!.Value.ToString("0.######", CultureInfo.InvariantCulture),
        CellState.Mark => reading.Text!,
        CellState.Blank => "_",
        _ => "{" + string.Join(' ', reading.Candidates.Order()) + "}",
    };

    public static IReadOnlyList<CellRef> CellsOf(Form form, string row) =>
        row.Split('/') is [var table, var code]
            ? [.. form.Table(table).Blocks.Where(block => block.Rows.Any(line => line.Code == code)).DefaultIfEmpty(form.Table(table).Blocks[0]).First().Columns.Select(column => new CellRef(table, code, column.Code))]
            : [.. form.Cells.Where(cell => cell.Table == row)];

    private static InkRow Row(Form form, string line, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return new InkRow(CellsOf(form, line[..colon].Trim()), line[(colon + 1)..].TrimStart(' '), new Place(Line: number));
    }
}
