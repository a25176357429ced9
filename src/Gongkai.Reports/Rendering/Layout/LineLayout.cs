using Gongkai.Law.Forms;
using static Gongkai.Reports.Rendering.Layout.TableLayout;

namespace Gongkai.Reports.Rendering.Layout;

/// <summary>A block whose figures all stand in one line: its rows are headers over their columns.</summary>
internal static class LineLayout
{
    public static PrintedBlock Of(FormTable table, FormBlock block)
    {
        var depth = block.Rows.Max(Depth) + 2;
        return new PrintedBlock([.. Enumerable.Range(0, depth).Select(level => Level(table, block, level, depth))], [Figures(table, block)]);
    }

    private static IReadOnlyList<PrintedCell> Level(FormTable table, FormBlock block, int level, int depth)
    {
        var cells = new List<PrintedCell>();

        for (var i = 0; i < block.Rows.Count; i++)
        {
            var row = block.Rows[i];
            if (Depth(row) == level)
            {
                cells.Add(new PrintedCell(PrintedRole.ColumnHeader, row.Label, block.Columns.Count) { Id = Id(table, block, "r", row.Code), Group = true });
            }
            else if (Depth(row) == level - 1)
            {
                cells.AddRange(block.Columns.Select(column =>
                    new PrintedCell(PrintedRole.ColumnHeader, column.Label, 1, depth - level) { Id = Id(table, block, "c", row.Code + "-" + column.Code) }));
            }
            else if (Depth(row) > level && (i == 0 || !SameGroup(block.Rows[i - 1], row, level)))
            {
                var members = block.Rows.Skip(i).TakeWhile(line => SameGroup(line, row, level)).Count();
                var group = block.RowGroups!.First(g => g.Code == row.Groups![level]);
                cells.Add(new PrintedCell(PrintedRole.ColumnHeader, group.Label, members * block.Columns.Count) { Id = Id(table, block, "rg", group.Code), Group = true });
            }
        }

        return cells;
    }

    private static IReadOnlyList<PrintedCell> Figures(FormTable table, FormBlock block) =>
        [.. block.Rows.SelectMany(row => block.Columns.Select(column => Figure(table, block, row, column)))];

    private static PrintedCell Figure(FormTable table, FormBlock block, FormLine row, FormLine column) => new(PrintedRole.Figure, "")
    {
        Cell = new CellRef(table.Code, row.Code, column.Code),
        Headers =
        [
            .. (row.Groups ?? []).Select(group => Id(table, block, "rg", group)),
            Id(table, block, "r", row.Code),
            Id(table, block, "c", row.Code + "-" + column.Code),
        ],
    };

    private static bool SameGroup(FormLine a, FormLine b, int level) => Depth(a) > level && Depth(b) > level && a.Groups![level] == b.Groups![level];
}
