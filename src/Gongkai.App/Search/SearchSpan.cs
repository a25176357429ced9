namespace Gongkai.App.Search;

/// <summary>
/// Days of publication in spans of growing length. The spans an entry was published in are words in the index, so that a question about what is newest looks through the
/// last days first and through all years only when these have too little: a word that stands in every text costs no more than a seldom one.
/// </summary>
/// <param name="Length">The number of days is two to the power of this.</param>
/// <param name="Number">Which of that length, counted from 1970.</param>
internal readonly record struct SearchSpan(int Length, long Number)
{
    /// <summary>4, 32, 256 and 2048 days.</summary>
    public static readonly int[] Lengths = [2, 5, 8, 11];

    private const int MostSpans = 8;

    private static readonly long Day = PublicRow.First(DateTime.UnixEpoch.AddDays(1));

    public static SearchSpan Of(long row, int length) => new(length, Math.Max(0, row) / Day >> length);

    /// <summary>The shortest length of which a few cover so many days, and how many.</summary>
    public static (int Length, int Spans) Covering(double days)
    {
        var length = Lengths.FirstOrDefault(one => days <= MostSpans << one, Lengths[^1]);
        return (length, Math.Max(2, (int)Math.Ceiling(days / (1 << length))));
    }

    /// <summary>How many days lie between places so far apart.</summary>
    public static double Days(long apart) => (double)apart / Day;

    /// <summary>The spans of a length from a place up to before another.</summary>
    public static IEnumerable<SearchSpan> Between(long from, long before, int length)
    {
        for (var span = Of(from, length); span.From < before; span = span.Moved(1))
        {
            yield return span;
        }
    }

    /// <summary>So many after it; before it when negative.</summary>
    public SearchSpan Moved(int count) => this with { Number = Number + count };

    /// <summary>Where it begins.</summary>
    public long From => (Number << Length) * Day;
}
