namespace Gongkai.Web.Site;

/// <summary>The page links under a list: first, last, and those around the current one. Shown by <c>_Pages</c>.</summary>
/// <param name="Current">From 1.</param>
/// <param name="Total">How many pages there are.</param>
/// <param name="Href">The address of a page.</param>
public sealed record PageNumbers(int Current, int Total, Func<int, string> Href)
{
    /// <summary>Numbers in order; null where some are left out.</summary>
    public IEnumerable<int?> Shown()
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, Total).Where(n => n == 1 || n == Total || Math.Abs(n - Current) <= 2))
        {
            if (number > last + 1)
            {
                yield return null;
            }

            yield return number;
            last = number;
        }
    }
}
