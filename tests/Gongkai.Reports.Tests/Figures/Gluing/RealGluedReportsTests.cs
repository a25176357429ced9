using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Reading;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Figures.Gluing;

/// <summary>The two real reports whose tables came without borders: their rows as they stand in the text, against their true figures.</summary>
public sealed class RealGluedReportsTests
{
    [Theory]
    [InlineData("pingtan-2020", "2019")]
    [InlineData("pingtan-caizheng-2024", "2021")]
    public void Tables_3_and_4_are_read_whole_and_right(string report, string version)
    {
        var path = SharedReference.File($"real/{report}.txt");
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");
        var form = LawBook.Embedded.FormNamed(version)!;
        var rows = RowsIn(File.ReadAllText(path), form);

        var readings = GlueSolver.Solve(rows, new Dictionary<CellRef, decimal>(), form, LawBook.Embedded);

        Assert.Equal(form.Cells.Count(cell => cell.Table != "disclosure"), readings.Count);
        Assert.Equal([], readings.Where(reading => reading.Value != Truth(report, reading.Cell)).Select(reading => $"{reading.Cell} {GluedTable.Shown(reading)}"));
    }

    // Finds each row by its label, in printed order: enough for these two files.
    private static List<InkRow> RowsIn(string text, Form form)
    {
        var rows = new List<InkRow>();
        var at = text.IndexOf("申请人情况", StringComparison.Ordinal);

        foreach (var row in form.Table("requests").Rows)
        {
            var label = row.Label[^Math.Min(6, row.Label.Length)..];
            at = text.IndexOf(label, at, StringComparison.Ordinal) + label.Length;
            rows.Add(new InkRow(GluedTable.CellsOf(form, $"requests/{row.Code}"), InkAt(text, at), new Place(Line: 1, From: at + 1)));
        }

        var last = text.LastIndexOf("尚未审结总计", StringComparison.Ordinal) + "尚未审结总计".Length;
        rows.Add(new InkRow(GluedTable.CellsOf(form, "remedies"), InkAt(text, last), new Place(Line: 1, From: last + 1)));
        return rows;
    }

    private static string InkAt(string text, int from) => string.Concat(text.Skip(from).TakeWhile(c => char.IsAsciiDigit(c) || c is ' ' or '.')).TrimEnd(' ');

    private static decimal Truth(string report, CellRef cell)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedReference.File("real/expected.json")!));
        return json.RootElement.GetProperty(report).GetProperty("cells").GetProperty(cell.ToString()).GetDecimal();
    }
}
