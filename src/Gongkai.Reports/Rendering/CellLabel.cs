using Gongkai.Law.Forms;

namespace Gongkai.Reports.Rendering;

/// <summary>A cell's name in words: the labels of its row and column as the form prints them, with the groups that tell equal labels apart.</summary>
public static class CellLabel
{
    /// <summary>For example the row's label, a slash and the column's label; the cell's code where the form has no such cell.</summary>
    public static string Of(Form form, CellRef cell)
    {
        if (form.Has(cell))
        {
            var (block, row, column) = form.Locate(cell);
            return $"{Row(block, row)} / {Column(block, column)}";
        }

        return Superseded(form, cell) ?? cell.ToString();
    }

    /// <summary>The row's label, with its innermost group before it where groups stand in groups: there labels repeat.</summary>
    public static string Row(FormBlock block, FormLine row) => Labelled(block.RowGroups, row);

    /// <summary>The column's label, likewise.</summary>
    public static string Column(FormBlock block, FormLine column) => Labelled(block.ColumnGroups, column);

    private static string Labelled(IReadOnlyList<FormGroup>? groups, FormLine line) =>
        line.Groups is { Count: > 1 } ? $"{groups!.First(group => group.Code == line.Groups[^1]).Label} {line.Label}" : line.Label;

    private static string? Superseded(Form form, CellRef cell)
    {
        var block = form.Tables.Where(table => table.Code == cell.Table).SelectMany(table => table.Blocks)
            .FirstOrDefault(block => block.RowGroups?.Any(group => group.Code == cell.Row) == true);

        return block?.Columns.FirstOrDefault(column => column.Code == cell.Column) is { } column
            ? $"{block.RowGroups!.First(group => group.Code == cell.Row).Label} / {Column(block, column)}"
            : null;
    }
}
