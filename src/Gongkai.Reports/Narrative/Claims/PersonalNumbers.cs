using Gongkai.Law.Identity;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>What kind of personal number.</summary>
internal enum PersonalKind
{
    /// <summary>居民身份证号码 of 18 characters (GB 11643-1999).</summary>
    Identity,

    /// <summary>手机号码.</summary>
    Mobile,

    /// <summary>银行卡号 (ISO/IEC 7812).</summary>
    Bank,
}

/// <summary>A personal number in a text, by its offsets.</summary>
internal readonly record struct PersonalNumber(PersonalKind Kind, int From, int To);

/// <summary>
/// Finds identity numbers (region, date of birth and check character must be right), mobile numbers and bank card numbers (Luhn).
/// Office telephones, mail addresses and masked numbers are none.
/// </summary>
internal static class PersonalNumbers
{
    private const int Shortest = 11;

    // What follows a count, not a telephone.
    private const string Units = "件条次元万亿人%份个项户年月日";

    /// <summary>The numbers in a text; full-width digits must be folded before.</summary>
    public static IEnumerable<PersonalNumber> In(string text)
    {
        for (var at = 0; at + Shortest <= text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = End(text, at);
            if (KindOf(text, at, end) is { } kind)
            {
                yield return new PersonalNumber(kind, at, end);
            }

            at = end;
        }
    }

    /// <summary>The number with its middle hidden: a finding must not publish it again.</summary>
    public static string Mask(string number) => number.Length < 8 ? new string('*', number.Length) : number[..3] + new string('*', number.Length - 7) + number[^4..];

    // Digits in a row, also in groups of three, four and four: 139 1234 5678, 139-1234-5678.
    private static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsBetweenGroups(text, at, end)))
        {
            end++;
        }

        return end < text.Length && end - at == 17 && text[end] is 'X' or 'x' ? end + 1 : end;
    }

    private static bool IsBetweenGroups(string text, int at, int end) =>
        text[end] is ' ' or '-' && (end - at == 3 || (end - at == 8 && text[at + 3] == text[end])) && text[at] == '1' && end + 4 < text.Length
            && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 4]);

    private static PersonalKind? KindOf(string text, int from, int end)
    {
        var before = from > 0 ? text[from - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (before is '.' or '-' or '/' or '_' or '*' || char.IsAsciiLetter(before) || after is '*' or '_' || char.IsAsciiLetter(after) || Units.Contains(after) || (after == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        {
            return before == '-' && from >= 3 && text.AsSpan(from - 3, 2).SequenceEqual("86") && IsMobile(text.AsSpan(from, end - from)) ? PersonalKind.Mobile : null;
        }

        var number = text.AsSpan(from, end - from);
        return IsMobile(number) ? PersonalKind.Mobile
            : IsIdentity(number) ? PersonalKind.Identity
            : IsBankCard(number) ? PersonalKind.Bank
            : null;
    }

    private static bool IsMobile(ReadOnlySpan<char> number) =>
        number.Length == 13 && number[3] is ' ' or '-' ? number[0] == '1' && number[1] is >= '3' and <= '9'
        : number.Length == 13 && number.StartsWith("86") ? IsMobile(number[2..])
        : number.Length == 11 && number[0] == '1' && number[1] is >= '3' and <= '9' && number[3..].ContainsAnyExcept(number[3]);

    // Nobody born before 1900 is written about with a number.
    private static bool IsIdentity(ReadOnlySpan<char> number) => ResidentNumber.IsValid(number) && number[0] is >= '1' and <= '8' && number[6..8] is not "18";

    private static bool IsBankCard(ReadOnlySpan<char> number) => (number.StartsWith("62") || (number.Length == 16 && number[0] is '4' or '5')) && BankCard.IsValid(number);
}
