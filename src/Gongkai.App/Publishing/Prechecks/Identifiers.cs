using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Identity;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Numbers that belong to people: resident identity (proved by its check digit), mobile, bank card (by Luhn's sum), vehicle plate.</summary>
internal static partial class Identifiers
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private static readonly Wording Mask = new("删去，或只保留前几位、其余用*代替", "delete it, or mask all but its first digits");

    public static IEnumerable<ItemFinding> In(Passage passage)
    {
        var people = Resident().Matches(passage.Text).Where(match => ResidentNumber.IsValid(match.Value)).ToList();
        foreach (var match in people)
        {
            yield return Found("PUB-201", Level.Error, passage, match, new("含有居民身份证号码", "a resident identity number"));
        }

        foreach (var match in Mobile().Matches(passage.Text).Cast<Match>())
        {
            yield return Found("PUB-202", Level.Warning, passage, match, new("含有手机号码，请确认是否为个人信息", "a mobile number"));
        }

        foreach (var match in Card().Matches(passage.Text).Where(match => IsCard(match.Value) && people.All(person => person.Index != match.Index)))
        {
            yield return Found("PUB-203", Level.Warning, passage, match, new("疑似银行卡号，请确认是否为个人账户", "what looks like a bank card number"));
        }

        foreach (var match in Plate().Matches(passage.Text).Cast<Match>())
        {
            yield return Found("PUB-204", Level.Warning, passage, match, new("含有机动车号牌，请确认是否可以公开", "a vehicle plate"));
        }
    }

    // As cards here begin; written in groups or in one.
    private static bool IsCard(string text) => text[0] is >= '3' and <= '6' && BankCard.IsValid(string.Concat(text.Where(char.IsAsciiDigit)));

    // The number itself is not repeated in what is kept about the finding.
    private static ItemFinding Found(string code, Level level, Passage passage, Match match, Wording message) =>
        new(code, level, message, passage.Where, passage.Quote(match.Index, match.Length).Replace(match.Value, Masked(match.Value), StringComparison.Ordinal), Mask);

    private static string Masked(string text) => text.Length <= 7 ? text[..2] + new string('*', text.Length - 2) : $"{text[..3]}{new string('*', text.Length - 7)}{text[^4..]}";

    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Resident();

    [GeneratedRegex(@"(?<![0-9A-Za-z.])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![0-9A-Za-z.])[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    [GeneratedRegex($"[{Provinces}][A-Z][·•. ]?[A-Z0-9]{{4,5}}[A-Z0-9挂学警港澳](?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Plate();
}
