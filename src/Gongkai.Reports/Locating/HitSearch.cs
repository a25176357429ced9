namespace Gongkai.Reports.Locating;

/// <summary>Searching hits, which are sorted and do not overlap.</summary>
internal static class HitSearch
{
    /// <summary>The last hit that starts before this ideograph; −1 for none.</summary>
    public static int LastBefore(this List<Hit> hits, int ideograph)
    {
        var (low, high) = (-1, hits.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = hits[middle].Start < ideograph ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Whether a hit starts exactly here.</summary>
    public static bool StartsAt(this List<Hit> hits, int ideograph)
    {
        var next = hits.LastBefore(ideograph) + 1;
        return next < hits.Count && hits[next].Start == ideograph;
    }
}
