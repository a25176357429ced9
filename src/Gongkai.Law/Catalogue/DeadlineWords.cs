using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Law.Catalogue;

/// <summary>公开时限 as printed in lists from elsewhere, read as a rule. What is not one clear rule is kept as it stands and watched by the period of art. 26.</summary>
public static partial class DeadlineWords
{
    /// <summary>The rule, and whether the words are wholly said by it.</summary>
    public static (DeadlineRule Rule, bool Clear) Read(string text)
    {
        var folded = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(HalfWidth.Of));
        var rules = Rules(folded).Distinct().ToList();

        return rules.Count switch
        {
            1 => (rules[0], true),
            > 1 => (new DeadlineRule(), false),
            _ when folded.Contains("及时", StringComparison.Ordinal) => (new DeadlineRule(), true),
            _ when folded.Contains("实时", StringComparison.Ordinal) || folded.Contains("即时", StringComparison.Ordinal) || folded.Contains("随时", StringComparison.Ordinal) => (new DeadlineRule { AtOnce = true }, true),
            _ => (new DeadlineRule(), false),
        };
    }

    private static IEnumerable<DeadlineRule> Rules(string text)
    {
        foreach (Match match in Days().Matches(text))
        {
            var count = Number(match.Groups["count"].Value);
            var rule = match.Groups["working"].Success ? new DeadlineRule { WorkingDays = count } : new DeadlineRule { Days = count };
            if (count is not null && rule.IsSound)
            {
                yield return rule;
            }
        }

        foreach (Match match in Yearly().Matches(text))
        {
            var rule = new DeadlineRule { YearlyBy = string.Create(CultureInfo.InvariantCulture, $"{int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture):00}-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}") };
            if (rule.IsSound)
            {
                yield return rule;
            }
        }
    }

    // 二十 and 20 both stand in printed lists; nothing above ninety-nine is written in characters there.
    private static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        const string Ones = "零一二三四五六七八九";
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0 ? text.Length == 1 ? Ones.IndexOf(text[0]) : null
            : (ten == 0 ? 1 : Ones.IndexOf(text[ten - 1])) * 10 + (ten == text.Length - 1 ? 0 : Ones.IndexOf(text[^1]));
    }

    [GeneratedRegex("(?<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})个?(?:(?<working>工作日)|(?:自然)?[日天])(?:之?内|以内)")]
    private static partial Regex Days();

    [GeneratedRegex("每年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号](?:之?前|以前)")]
    private static partial Regex Yearly();
}
