namespace Gongkai.Reports.Reading.Pages;

/// <summary>Puts the lines of a page together to tables.</summary>
internal static class LatticeBuilder
{
    private const float Slack = 3;

    /// <summary>A drawn chart has hundreds of lines and is no table.</summary>
    private const int MostColumns = 60;
    private const int MostRows = 400;

    /// <summary>The tables of a page from top to bottom. A frame around text is none.</summary>
    public static IReadOnlyList<Lattice> Build(Ruling ruling) =>
        [.. Regions(ruling).Select(Table).OfType<Lattice>().OrderBy(table => table.Box.Top).ThenBy(table => table.Box.Left)];

    /// <summary>Lines that touch each other, directly or through others, belong to one table.</summary>
    private static IEnumerable<Ruling> Regions(Ruling ruling)
    {
        var level = ruling.Level.ToList();
        var upright = ruling.Upright.ToList();

        while (level.Count > 0)
        {
            List<Stroke> levelHere = [level[^1]];
            List<Stroke> uprightHere = [];
            level.RemoveAt(level.Count - 1);

            for (var grown = true; grown;)
            {
                var more = Move(upright, uprightHere, stroke => levelHere.Exists(other => stroke.Meets(other, Slack)));
                grown = Move(level, levelHere, stroke => uprightHere.Exists(other => stroke.Meets(other, Slack))) || more;
            }

            yield return new(levelHere, uprightHere);
        }
    }

    private static bool Move(List<Stroke> from, List<Stroke> to, Predicate<Stroke> which)
    {
        var moved = from.FindAll(which);
        from.RemoveAll(which);
        to.AddRange(moved);
        return moved.Count > 0;
    }

    private static Lattice? Table(Ruling region)
    {
        if (region.Level.Count == 0 || region.Upright.Count == 0)
        {
            return null;
        }

        var columns = Edges(region.Upright, region.Level);
        var rows = Edges(region.Level, region.Upright);

        return columns.Count > MostColumns + 1 || rows.Count > MostRows + 1 || (columns.Count - 1) * (rows.Count - 1) < 2
            ? null
            : new Lattice(columns, rows, Cells(columns, rows, region));
    }

    /// <summary>Where lines of one direction stand, near ones taken together; a table open at a side (cut by the page) ends where the lines across end.</summary>
    private static List<float> Edges(IReadOnlyList<Stroke> lines, IReadOnlyList<Stroke> across)
    {
        var edges = new List<float>();

        foreach (var at in lines.Select(line => line.At).Append(across.Min(line => line.From)).Append(across.Max(line => line.To)).Order())
        {
            if (edges.Count == 0 || at - edges[^1] > 2 * Slack)
            {
                edges.Add(at);
            }
        }

        return edges;
    }

    private static List<LatticeCell> Cells(List<float> columns, List<float> rows, Ruling region)
    {
        var cells = new List<LatticeCell>();
        var taken = new bool[rows.Count - 1, columns.Count - 1];
        var rightOf = Drawn(region.Upright, columns, rows);
        var below = Drawn(region.Level, rows, columns);

        for (var row = 0; row < rows.Count - 1; row++)
        {
            for (var column = 0; column < columns.Count - 1; column++)
            {
                if (!taken[row, column])
                {
                    cells.Add(Grow(row, column));
                }
            }
        }

        return cells;

        LatticeCell Grow(int row, int column)
        {
            var across = 1;
            while (column + across < columns.Count - 1 && !taken[row, column + across] && !rightOf[column + across, row])
            {
                across++;
            }

            var down = 1;
            while (row + down < rows.Count - 1 && IsOpen(row + down, column, across))
            {
                down++;
            }

            for (var r = row; r < row + down; r++)
            {
                for (var c = column; c < column + across; c++)
                {
                    taken[r, c] = true;
                }
            }

            return new(row, column, down, across, new(columns[column], rows[row], columns[column + across], rows[row + down]));
        }

        bool IsOpen(int row, int column, int across)
        {
            for (var c = column; c < column + across; c++)
            {
                if (below[row, c] || taken[row, c] || (c > column && rightOf[c, row]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>For every edge and every interval across: whether lines are drawn along most of it.</summary>
    private static bool[,] Drawn(IReadOnlyList<Stroke> lines, List<float> edges, List<float> across)
    {
        var drawn = new bool[edges.Count, across.Count - 1];

        for (var edge = 0; edge < edges.Count; edge++)
        {
            var here = lines.Where(line => Nearest(edges, line.At) == edge).OrderBy(line => line.From).ToList();

            for (var i = 0; i < across.Count - 1; i++)
            {
                var (from, to) = (across[i], across[i + 1]);
                drawn[edge, i] = Covered(here, from, to) >= 0.55f * (to - from);
            }
        }

        return drawn;
    }

    /// <summary>How much of a stretch lines cover together, each place counted once.</summary>
    private static float Covered(List<Stroke> inOrder, float from, float to)
    {
        var (covered, reached) = (0f, from);
        foreach (var line in inOrder)
        {
            covered += Math.Max(0, Math.Min(to, line.To) - Math.Max(reached, line.From));
            reached = Math.Max(reached, line.To);
        }

        return covered;
    }

    private static int Nearest(List<float> edges, float at)
    {
        var nearest = 0;
        for (var i = 1; i < edges.Count; i++)
        {
            nearest = Math.Abs(edges[i] - at) < Math.Abs(edges[nearest] - at) ? i : nearest;
        }

        return nearest;
    }
}
