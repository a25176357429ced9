using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Law.Registers;

/// <summary>Keeps what tells about a person out of what the public reads: names to the first character, identity numbers, mobile numbers and bank cards out of running text.</summary>
public static partial class PersonalText
{
    private static readonly int[] IdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>张**, however long the name is: its length says something too.</summary>
    public static string MaskedName(string name) => name.Length == 0 ? "" : StringInfo.GetNextTextElement(name.Trim()) + "**";

    /// <summary>The text with numbers of persons masked, whatever width they are written in.</summary>
    public static string Masked(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９')
        ? Digits().Replace(text, run => HalfWidth.Of(run.Value) is var digits && Mask(digits) is var masked && masked != digits ? masked : run.Value)
        : text;

    /// <summary>110101********1234, as people who work with it see it.</summary>
    public static string MaskedId(string number) => number.Length > 10 ? number[..6] + new string('*', number.Length - 10) + number[^4..] : new string('*', number.Length);

    /// <summary>Whether it is an identity number: right birthday and right check character.</summary>
    public static bool IsIdNumber(string number) => number.Length == 18 && number[..17].All(char.IsAsciiDigit)
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth) && birth.Year is >= 1880 and <= 2100
        && "10X98765432"[IdWeights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11] == char.ToUpperInvariant(number[17]);

    // Masks what looks like an identity number even when its check character is wrong: a slip of the pen is still a person's number.
    private static string Mask(string run) =>
        run.Length == 18 && DateOnly.TryParseExact(run.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && !Identity.CreditCode.IsValid(run) ? MaskedId(run)
        : run.Length == 11 && run[0] == '1' && run[1] is >= '3' and <= '9' ? run[..3] + "****" + run[^4..]
        : run.Length is >= 16 and <= 19 && run.All(char.IsAsciiDigit) && PassesLuhn(run) && !(run.Length == 18 && Identity.CreditCode.IsValid(run)) ? new string('*', run.Length - 4) + run[^4..]
        : run;

    private static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex("(?<![0-9A-Za-z０-９])[0-9０-９]{11,19}[XxＸｘ]?(?![0-9A-Za-z０-９])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
