namespace Gongkai.Reports.Comparing.Texts;

internal static class Rising
{
    /// <summary>The positions of a longest rising subsequence, by patience sorting: n log n.</summary>
    public static IReadOnlyList<int> Longest(IReadOnlyList<int> values)
    {
        var tops = new List<int>();   // position of the smallest end of a run of each length
        var before = new int[values.Count];

        for (var i = 0; i < values.Count; i++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = values[tops[middle]] < values[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[low] = i;
            }
        }

        var run = new List<int>();
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
        {
            run.Add(i);
        }

        run.Reverse();
        return run;
    }
}
