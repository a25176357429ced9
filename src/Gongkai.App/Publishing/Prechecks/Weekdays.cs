using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Dates that do not exist, and dates with the wrong day of the week.</summary>
internal static partial class Weekdays
{
    private const string Names = "日一二三四五六";

    public static IEnumerable<ItemFinding> In(Passage passage)
    {
        foreach (var match in Dates().Matches(passage.Text).Cast<Match>())
        {
            if (!DateOnly.TryParseExact($"{Number(match, "y")}-{Number(match, "m")}-{Number(match, "d")}", "yyyy-M-d", out var day))
            {
                yield return new("PUB-221", Level.Warning, new($"日期不存在：{match.Value}", "there is no such day"), passage.Where, passage.Quote(match.Index, match.Length), new("核对并改正日期", "correct the day"));
            }
            else if (match.Groups["w"] is { Success: true, Value: var said } && Names[(int)day.DayOfWeek] != (said == "天" ? '日' : said[0]))
            {
                yield return new(
                    "PUB-222", Level.Warning, new($"{day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}是星期{Names[(int)day.DayOfWeek]}，不是星期{said}", "the day of the week is wrong"),
                    passage.Where, passage.Quote(match.Index, match.Length), new("核对日期和星期，改正其中一个", "correct one of the two"));
            }
        }
    }

    private static string Number(Match match, string group) => match.Groups[group].Value;

    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2}) ?年 ?(?<m>[0-9]{1,2}) ?月 ?(?<d>[0-9]{1,2}) ?日(?: ?[（(]? ?(?:星期|周|礼拜)(?<w>[一二三四五六日天]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
