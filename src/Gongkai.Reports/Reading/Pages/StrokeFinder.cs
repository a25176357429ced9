namespace Gongkai.Reports.Reading.Pages;

/// <summary>Finds thin straight lines along the rows of a picture.</summary>
internal static class StrokeFinder
{
    /// <summary>A page of dense ruling has a few hundred; noise has any number.</summary>
    private const int Most = 5_000;

    /// <param name="ink">The dark pixels.</param>
    /// <param name="shortest">Least length in pixels.</param>
    /// <param name="thickest">Most thickness in pixels: what is thicker is a bar or a picture.</param>
    /// <param name="gap">Light pixels that a line may have in a row (scans).</param>
    public static List<Stroke> Find(Ink ink, int shortest, int thickest, int gap)
    {
        var done = new List<Stroke>();
        var open = new List<Growing>();

        for (var y = 0; y < ink.Height && done.Count + open.Count < Most; y++)
        {
            Close(open, done, y);
            FindRuns(ink, y, shortest, thickest, gap, open);
        }

        Close(open, done, int.MaxValue);
        return done;
    }

    private static void Close(List<Growing> open, List<Stroke> done, int y)
    {
        done.AddRange(open.Where(line => line.LastRow < y - 2).Select(line => line.Stroke));
        open.RemoveAll(line => line.LastRow < y - 2);
    }

    private static void FindRuns(Ink ink, int y, int shortest, int thickest, int gap, List<Growing> open)
    {
        var row = ink.Row(y);
        var x = 0;

        while ((x = Next(row, x)) >= 0)
        {
            var end = EndOfRun(row, x, gap);
            if (end - x >= shortest && IsThin(ink, y, x, end, thickest))
            {
                Add(open, y, x, end);
            }

            x = end;
        }
    }

    private static int Next(ReadOnlySpan<bool> row, int from)
    {
        var at = from >= row.Length ? -1 : row[from..].IndexOf(true);
        return at < 0 ? -1 : from + at;
    }

    private static int EndOfRun(ReadOnlySpan<bool> row, int from, int gap)
    {
        var end = from;
        while (end < row.Length)
        {
            var light = row[end..].IndexOf(false);
            end = light < 0 ? row.Length : end + light;

            var next = Next(row, end);
            if (next < 0 || next - end > gap)
            {
                return end;
            }

            end = next;
        }

        return end;
    }

    private static bool IsThin(Ink ink, int y, int from, int to, int thickest)
    {
        var above = y - thickest < 0 ? default : ink.Row(y - thickest)[from..to];
        var below = y + thickest >= ink.Height ? default : ink.Row(y + thickest)[from..to];
        var thick = 0;

        for (var i = 0; i < to - from; i++)
        {
            thick += (above.Length > 0 && above[i]) || (below.Length > 0 && below[i]) ? 1 : 0;
        }

        return thick * 10 < (to - from) * 4;
    }

    private static void Add(List<Growing> open, int y, int from, int to)
    {
        foreach (var line in open)
        {
            if (from <= line.To && to >= line.From)
            {
                line.Grow(y, from, to);
                return;
            }
        }

        open.Add(new(y, from, to));
    }

    /// <summary>A line whose rows of pixels are still being gathered.</summary>
    private sealed class Growing(int y, int from, int to)
    {
        private double rows = (double)y * (to - from);
        private double weight = to - from;

        public int LastRow { get; private set; } = y;

        public int From { get; private set; } = from;

        public int To { get; private set; } = to;

        public Stroke Stroke => new((float)(rows / weight), From, To);

        public void Grow(int atRow, int left, int right)
        {
            (From, To, LastRow) = (Math.Min(From, left), Math.Max(To, right), atRow);
            rows += (double)atRow * (right - left);
            weight += right - left;
        }
    }
}
