using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Law.Identity;

namespace Gongkai.Law.Registers;

/// <summary>Keeps what tells about a person out of what the public reads: names to the first character, identity numbers, mobile numbers and bank cards out of running text.</summary>
public static partial class PersonalText
{
    /// <summary>张**, however long the name is: its length says something too.</summary>
    public static string MaskedName(string name) => name.Length == 0 ? "" : StringInfo.GetNextTextElement(name.Trim()) + "**";

    /// <summary>The text with numbers of persons masked, whatever width they are written in.</summary>
    public static string Masked(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９')
        ? Digits().Replace(text, run => HalfWidth.Of(run.Value) is var digits && Mask(digits) is var masked && masked != digits ? masked : run.Value)
        : text;

    /// <summary>110101********1234, as people who work with it see it.</summary>
    public static string MaskedId(string number) => number.Length > 10 ? number[..6] + new string('*', number.Length - 10) + number[^4..] : new string('*', number.Length);

    // Masks what looks like an identity number even when its check character is wrong: a slip of the pen is still a person's number.
    private static string Mask(string run) =>
        run.Length == 18 && DateOnly.TryParseExact(run.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && !CreditCode.IsValid(run) ? MaskedId(run)
        : run.Length == 11 && run[0] == '1' && run[1] is >= '3' and <= '9' ? run[..3] + "****" + run[^4..]
        : BankCard.IsValid(run) && !(run.Length == 18 && CreditCode.IsValid(run)) ? new string('*', run.Length - 4) + run[^4..]
        : run;

    [GeneratedRegex("(?<![0-9A-Za-z０-９])[0-9０-９]{11,19}[XxＸｘ]?(?![0-9A-Za-z０-９])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
