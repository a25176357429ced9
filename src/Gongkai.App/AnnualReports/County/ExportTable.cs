using System.Globalization;
using System.Text;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.App.AnnualReports.County;

/// <summary>A list as it is taken away: one header, rows of texts and numbers. Everything listable can be exported.</summary>
/// <param name="Title">The sheet's name and the file's.</param>
/// <param name="Header">The columns.</param>
/// <param name="Rows">Strings, ints, decimals, nulls.</param>
public sealed record ExportTable(string Title, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    private const int Widest = 60;

    /// <summary>UTF-8 with a byte order mark, for spreadsheet programs.</summary>
    public byte[] Csv()
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, [.. Header]);
        foreach (var row in Rows)
        {
            CsvText.Line(csv, [.. row.Select(Text)]);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    public byte[] Xlsx()
    {
        var book = new Workbook();
        var sheet = book.Add(Title);
        sheet.Widths = [.. Header.Select((head, column) => Math.Min(Widest, 4 + Rows.Take(500).Select(row => Width(row, column)).Append(Width(head)).Max()))];
        sheet.FrozenRows = 1;
        sheet.FilterRow = 1;
        sheet.Landscape = true;
        sheet.Add(Header.Select(head => new SheetCell(head, Look.Header)));
        foreach (var row in Rows)
        {
            sheet.Add(row.Select(value => new SheetCell(value, value is int or decimal ? Look.Figure : Look.Item)));
        }

        return book.ToBytes();
    }

    private static string Text(object? value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";

    private static double Width(IReadOnlyList<object?> row, int column) => column < row.Count ? Width(Text(row[column])) : 0;

    private static double Width(string text) => text.Sum(c => c > 0xFF ? 2 : 1);
}
