using Gongkai.Law.Forms;
using static Gongkai.Reports.Rendering.Layout.TableLayout;

namespace Gongkai.Reports.Rendering.Layout;

/// <summary>A block whose rows stand below each other and whose columns stand beside each other.</summary>
internal static class GridLayout
{
    public static PrintedBlock Of(FormTable table, FormBlock block, int width)
    {
        var stub = Stub(block);
        var stretch = width - stub - block.Columns.Count;

        return new PrintedBlock([.. Heading(table, block, width), .. Header(table, block, stub, stretch)], [.. Body(table, block, stub, stretch)]);
    }

    private static IEnumerable<IReadOnlyList<PrintedCell>> Heading(FormTable table, FormBlock block, int width)
    {
        if (block.Heading is { } heading)
        {
            yield return [new PrintedCell(PrintedRole.BlockHeading, heading, width) { Id = HeadingId(table, block), Group = true }];
        }
    }

    private static IEnumerable<IReadOnlyList<PrintedCell>> Header(FormTable table, FormBlock block, int stub, int stretch)
    {
        var depth = block.Columns.Max(Depth) + 1;

        for (var level = 0; level < depth; level++)
        {
            var row = new List<PrintedCell>();
            if (level == 0)
            {
                row.Add(new PrintedCell(PrintedRole.Corner, block.Corner ?? "", stub, depth));
            }

            foreach (var run in Runs(block.Columns, level))
            {
                var across = run.Count + (run[^1] == block.Columns[^1] ? stretch : 0);
                row.Add(Depth(run[0]) == level
                    ? new PrintedCell(PrintedRole.ColumnHeader, run[0].Label, across, depth - level) { Id = Id(table, block, "c", run[0].Code) }
                    : Group(table, block, block.ColumnGroups, "cg", run[0].Groups![level], PrintedRole.ColumnHeader) with { Across = across });
            }

            yield return row;
        }
    }

    private static IEnumerable<IReadOnlyList<PrintedCell>> Body(FormTable table, FormBlock block, int stub, int stretch)
    {
        for (var i = 0; i < block.Rows.Count; i++)
        {
            var line = block.Rows[i];
            var row = new List<PrintedCell>();

            for (var level = 0; level < Depth(line); level++)
            {
                if (RunDown(block.Rows, i, level) is var down and > 0)
                {
                    row.Add(Group(table, block, block.RowGroups, "rg", line.Groups![level], PrintedRole.RowHeader) with { Down = down });
                }
            }

            row.Add(new PrintedCell(PrintedRole.RowHeader, line.Label, stub - Depth(line)) { Id = Id(table, block, "r", line.Code) });
            row.AddRange(block.Columns.Select(column => Figure(table, block, line, column) with { Across = column == block.Columns[^1] ? 1 + stretch : 1 }));
            yield return row;
        }
    }

    private static PrintedCell Figure(FormTable table, FormBlock block, FormLine row, FormLine column) => new(PrintedRole.Figure, "")
    {
        Cell = new CellRef(table.Code, row.Code, column.Code),
        Headers =
        [
            .. block.Heading is null ? [] : new[] { HeadingId(table, block) },
            .. (row.Groups ?? []).Select(group => Id(table, block, "rg", group)),
            Id(table, block, "r", row.Code),
            .. (column.Groups ?? []).Select(group => Id(table, block, "cg", group)),
            Id(table, block, "c", column.Code),
        ],
    };

    private static string HeadingId(FormTable table, FormBlock block) => Id(table, block, "b", "heading");

    private static PrintedCell Group(FormTable table, FormBlock block, IReadOnlyList<FormGroup>? groups, string axis, string code, PrintedRole role) =>
        new(role, groups!.First(group => group.Code == code).Label) { Id = Id(table, block, axis, code), Group = true };

    /// <summary>Neighbouring columns that share the group at this level; a column that ends at this level stands alone; deeper runs only.</summary>
    private static IEnumerable<IReadOnlyList<FormLine>> Runs(IReadOnlyList<FormLine> lines, int level)
    {
        for (var i = 0; i < lines.Count;)
        {
            var first = lines[i];
            var end = i + 1;
            while (Depth(first) > level && end < lines.Count && Same(lines[end], first, level))
            {
                end++;
            }

            if (Depth(first) >= level)
            {
                yield return [.. lines.Skip(i).Take(end - i)];
            }

            i = end;
        }
    }

    /// <summary>How many rows the group that starts at row <paramref name="at"/> covers; 0 when it started above.</summary>
    private static int RunDown(IReadOnlyList<FormLine> rows, int at, int level)
    {
        if (at > 0 && Same(rows[at - 1], rows[at], level))
        {
            return 0;
        }

        var end = at + 1;
        while (end < rows.Count && Same(rows[end], rows[at], level))
        {
            end++;
        }

        return end - at;
    }

    private static bool Same(FormLine a, FormLine b, int level) =>
        Depth(a) > level && Depth(b) > level && a.Groups!.Take(level + 1).SequenceEqual(b.Groups!.Take(level + 1));
}
