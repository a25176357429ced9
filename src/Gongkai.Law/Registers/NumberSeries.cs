namespace Gongkai.Law.Registers;

/// <summary>The numbers of one prefix and year: which are used twice and which are missing between the first and the last.</summary>
/// <param name="Prefix">机关代字.</param>
/// <param name="Year">Null for orders that are numbered through.</param>
/// <param name="Used">Numbers in use, in order, each once.</param>
/// <param name="Twice">Numbers that more than one document bears.</param>
/// <param name="Missing">Numbers from 1 to the greatest that no document bears.</param>
public sealed record NumberSeries(string Prefix, int? Year, IReadOnlyList<int> Used, IReadOnlyList<int> Twice, IReadOnlyList<int> Missing)
{
    /// <summary>More than this is no gap but a slip of the pen in the greatest number; the rest is not listed.</summary>
    public const int MostMissing = 1000;

    /// <summary>All series, in the order of prefix and year.</summary>
    public static IReadOnlyList<NumberSeries> Of(IEnumerable<DocumentNumber> numbers) =>
    [
        .. numbers.GroupBy(number => (number.Prefix, number.Year)).OrderBy(series => series.Key.Prefix, StringComparer.Ordinal).ThenByDescending(series => series.Key.Year)
            .Select(series => One(series.Key.Prefix, series.Key.Year, [.. series.Select(number => number.Serial).Order()])),
    ];

    private static NumberSeries One(string prefix, int? year, int[] serials)
    {
        var used = serials.Distinct().ToList();
        var missing = Missed(used).Take(MostMissing).ToList();
        return new(prefix, year, used, [.. serials.GroupBy(serial => serial).Where(same => same.Count() > 1).Select(same => same.Key)], missing);
    }

    private static IEnumerable<int> Missed(List<int> used)
    {
        var next = 1;
        foreach (var serial in used)
        {
            for (; next < serial; next++)
            {
                yield return next;
            }

            next = serial + 1;
        }
    }
}
