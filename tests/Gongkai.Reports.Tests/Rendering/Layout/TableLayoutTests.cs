using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Layout;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Rendering.Layout;

public sealed class TableLayoutTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void The_tables_are_merged_as_the_annex_prints_them(string version)
    {
        var text = new StringBuilder();
        foreach (var table in TableLayout.Of(LawBook.Embedded.FormNamed(version)!))
        {
            Print(text, table);
        }

        Approved.Match(text.ToString(), $"tables-{version}");
    }

    [Fact]
    public void A_hybrid_report_prints_the_older_single_row_in_place_of_the_group()
    {
        var form = LawBook.Embedded.FormNamed("2021")!;
        var cells = TableLayout.Of(form, ["requests/other"]).SelectMany(table => table.Rows).SelectMany(row => row).ToList();

        Assert.Equal(7, cells.Count(cell => cell.Cell is { Table: "requests", Row: "other" }));
        Assert.DoesNotContain(cells, cell => cell.Cell is { } at && at.Row.StartsWith("other.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_of_the_form_is_printed_once_and_headed_by_labels_that_exist(string version)
    {
        var form = LawBook.Embedded.FormNamed(version)!;
        var cells = TableLayout.Of(form).SelectMany(table => table.Rows).SelectMany(row => row).ToList();
        var ids = cells.Where(cell => cell.Id is not null).Select(cell => cell.Id!).ToList();

        Assert.Equal(form.Cells, cells.Where(cell => cell.Cell is not null).Select(cell => cell.Cell!.Value));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(cells.Where(cell => cell.Cell is not null), cell => Assert.All(cell.Headers, id => Assert.Contains(id, ids)));
        Assert.All(cells.Where(cell => cell.Cell is not null), cell => Assert.True(cell.Headers.Count >= 2));
    }

    private static void Print(StringBuilder text, PrintedTable table)
    {
        text.Append("== ").Append(table.Table.Code).Append(' ').Append(table.Columns).Append(" columns\n");

        foreach (var row in Placement.Of(table))
        {
            text.AppendJoin(" | ", row.Select(placed => !placed.First ? "↑" : Cell(placed.Cell))).Append('\n');
        }
    }

    private static string Cell(PrintedCell cell) =>
        (cell.Cell is { } at ? at.Column : cell.Text) + (cell.Across > 1 ? $" →{cell.Across}" : "") + (cell.Down > 1 ? $" ↓{cell.Down}" : "");
}
