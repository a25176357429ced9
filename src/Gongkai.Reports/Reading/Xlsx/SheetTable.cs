using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>Rows of a sheet to a grid: every place of the rectangle is a cell, printed or blank, unless a merge or a hidden column takes it.</summary>
internal static class SheetTable
{
    public static Grid Lay(List<SheetRow> rows, Sheet sheet, int number, ReadingBudget budget)
    {
        var columns = VisibleColumns(rows, sheet);
        budget.Places(rows.Count * columns.Count);

        var spans = new List<Span>();
        var texts = new List<string?>();
        var merges = Merges(rows, columns, sheet, budget);

        for (var r = 0; r < rows.Count; r++)
        {
            var next = 0;
            var cells = rows[r].Cells;
            for (var c = 0; c < columns.Count; c++)
            {
                while (next < cells.Count && cells[next].Column < columns[c])
                {
                    next++;
                }

                var text = next < cells.Count && cells[next].Column == columns[c] ? cells[next].Text : "";
                if (merges[r, c] is (>= 1, var down, var across))
                {
                    spans.Add(new Span(r, down, across, text.Length == 0));
                    texts.Add(text);
                }
            }
        }

        var all = spans.ToArray();
        return Grid.From(new SpanLayout(all, rows.Count, repair: false, budget), all, texts.ToArray(), rows.Count, number);
    }

    private static List<int> VisibleColumns(List<SheetRow> rows, Sheet sheet)
    {
        var (left, right) = (int.MaxValue, 0);
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                left = Math.Min(left, cell.Column);
                right = Math.Max(right, cell.Column);
            }
        }

        var columns = new List<int>();
        for (var column = left; column <= right && columns.Count < Grid.MostColumns; column++)
        {
            if (!sheet.IsHiddenColumn(column))
            {
                columns.Add(column);
            }
        }

        return columns;
    }

    /// <summary>For each place: 1 and its spans where a cell begins, 0 where a merge covers it.</summary>
    private static (int Begins, int Down, int Across)[,] Merges(List<SheetRow> rows, List<int> columns, Sheet sheet, ReadingBudget budget)
    {
        var places = new (int, int, int)[rows.Count, columns.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                places[r, c] = (1, 1, 1);
            }
        }

        foreach (var range in sheet.Merged)
        {
            var (top, down) = Within(rows.Count, i => rows[i].Number, range.Top, range.Bottom);
            var (left, across) = Within(columns.Count, i => columns[i], range.Left, range.Right);
            budget.Places(rows.Count + columns.Count + down * across);

            if (down * across > 1 && places[top, left].Item1 == 1)
            {
                Cover(places, (top, left), (down, across));
            }
        }

        return places;
    }

    private static void Cover((int, int, int)[,] places, (int Row, int Column) corner, (int Down, int Across) size)
    {
        for (var r = 0; r < size.Down; r++)
        {
            for (var c = 0; c < size.Across; c++)
            {
                places[corner.Row + r, corner.Column + c] = r + c == 0 ? (1, size.Down, size.Across) : default;
            }
        }
    }

    /// <summary>The first of the rows or columns that lie in a range, and how many do.</summary>
    private static (int First, int Count) Within(int count, Func<int, int> number, int from, int to)
    {
        var (first, inside) = (-1, 0);
        for (var i = 0; i < count; i++)
        {
            if (number(i) >= from && number(i) <= to)
            {
                first = first < 0 ? i : first;
                inside++;
            }
        }

        return (first, inside);
    }
}
