using System.Globalization;
using Gongkai.App.Search;

namespace Gongkai.Web.Site;

/// <summary>What an address asks of a public list: filters and a place. What cannot be read is left out and named.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="Before">The page of those before this place.</param>
/// <param name="After">The page of those after it.</param>
/// <param name="Ignored">What was left out, in words.</param>
public sealed record ListAsked(PublicFilter Filter, long? Before, long? After, IReadOnlyList<string> Ignored)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2200;
    private const int LongestText = 60;

    /// <param name="query">The address's.</param>
    /// <param name="organ">The organ whose page it is; null where any may be asked for.</param>
    public static ListAsked Of(IQueryCollection query, string? organ = null)
    {
        var ignored = new List<string>();
        var filter = new PublicFilter
        {
            Organ = organ ?? Text("organ"), Subtree = query["below"] == "true", Matter = Text("matter"), Theme = Text("theme"), Validity = Text("validity"),
            Year = (int?)Number("year", "年份", FirstYear, LastYear), From = Day("from", "开始日期"), To = Day("to", "结束日期"), Kinds = Kinds(),
        };

        return new ListAsked(filter, Number("before", "页码", 0, long.MaxValue), Number("after", "页码", 0, long.MaxValue), ignored);

        string? Text(string name) => query[name].ToString() is { Length: > 0 and <= LongestText } text ? text : null;

        long? Number(string name, string word, long least, long most)
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            ignored.Add(word);
            return null;
        }

        DateOnly? Day(string name, string word)
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear)
            {
                return day;
            }

            ignored.Add(word);
            return null;
        }

        List<PublicKind> Kinds()
        {
            var names = query["kind"].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)).Take(8).ToList();
            var kinds = names.Where(name => Enum.TryParse<PublicKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind)).Select(name => Enum.Parse<PublicKind>(name, ignoreCase: true)).Distinct().ToList();
            if (kinds.Count == 0 && names.Count > 0)
            {
                ignored.Add("栏目");
            }

            return kinds;
        }
    }

    /// <summary>The same filters as parameters, with more beside them.</summary>
    /// <param name="organ">Whether the organ is one of them, or in the path.</param>
    /// <param name="more">Such as a place.</param>
    public string Parameters(bool organ, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        var all = new List<KeyValuePair<string, string?>>();
        Add("organ", organ ? Filter.Organ : null);
        Add("below", Filter.Subtree ? "true" : null);
        Add("kind", Filter.Kinds.Count > 0 ? string.Join(',', Filter.Kinds) : null);
        Add("matter", Filter.Matter);
        Add("theme", Filter.Theme);
        Add("year", Filter.Year?.ToString(CultureInfo.InvariantCulture));
        Add("validity", Filter.Validity);
        Add("from", Filter.From?.Iso());
        Add("to", Filter.To?.Iso());
        foreach (var (name, value) in more)
        {
            Add(name, value);
        }

        return all.Count == 0 ? "" : QueryString.Create(all).ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                all.Add(KeyValuePair.Create(name, (string?)value));
            }
        }
    }

    /// <summary>Whether anything beside the organ narrows the list.</summary>
    public bool IsNarrowed => !(Filter with { Organ = null, Subtree = false }).IsEmpty;
}
