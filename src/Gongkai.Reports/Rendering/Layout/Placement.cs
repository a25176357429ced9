namespace Gongkai.Reports.Rendering.Layout;

/// <summary>One place of a table that a printed cell covers.</summary>
/// <param name="Cell">The printed cell.</param>
/// <param name="Column">The cell's first column, from 0.</param>
/// <param name="First">True in the row where the cell starts; false in rows it reaches by spanning down.</param>
internal readonly record struct Placed(PrintedCell Cell, int Column, bool First);

/// <summary>Puts the merged cells of a printed table at their columns, row by row: what formats need that write cells covered by a span.</summary>
internal static class Placement
{
    public static IReadOnlyList<IReadOnlyList<Placed>> Of(PrintedTable table)
    {
        var rows = new List<IReadOnlyList<Placed>>();
        var above = new (PrintedCell Cell, int Left)?[table.Columns];   // what spans down into the next row, at its first column

        foreach (var cells in table.Rows)
        {
            rows.Add(Row(cells, above));
        }

        return rows;
    }

    private static List<Placed> Row(IReadOnlyList<PrintedCell> cells, (PrintedCell Cell, int Left)?[] above)
    {
        var row = new List<Placed>();
        var next = 0;

        for (var column = 0; column < above.Length;)
        {
            if (above[column] is { } span)
            {
                row.Add(new Placed(span.Cell, column, First: false));
                above[column] = span.Left > 1 ? (span.Cell, span.Left - 1) : null;
                column += span.Cell.Across;
            }
            else
            {
                var cell = cells[next++];
                row.Add(new Placed(cell, column, First: true));
                above[column] = cell.Down > 1 ? (cell, cell.Down - 1) : null;
                column += cell.Across;
            }
        }

        return row;
    }
}
