using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.Law.Registers;

/// <summary>发文字号 in its parts: 云政规〔2024〕3号, or 云岭市人民政府令第12号 without a year.</summary>
/// <param name="Prefix">机关代字, or what the order is an order of.</param>
/// <param name="Year">Null for orders that are numbered through.</param>
/// <param name="Serial">顺序号.</param>
public sealed partial record DocumentNumber(string Prefix, int? Year, int Serial)
{
    private const string Opening = "〔[（(【{﹝［〖<《";
    private const string Closing = "〕]）)】}﹞］〗>》";

    /// <summary>One spelling for all: brackets 〔〕, half width, no leading zeros, without 第.</summary>
    public override string ToString() => Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}〔{year}〕{Serial}号")
        : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Serial}号");

    /// <summary>Null when the text is no number of a document: without prefix, or without serial.</summary>
    public static DocumentNumber? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
        {
            return null;
        }

        var match = Pattern().Match(Folded(text));
        return match.Success && int.TryParse(match.Groups["serial"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? new DocumentNumber(match.Groups["prefix"].Value, match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null, serial)
            : null;
    }

    /// <summary>The normal spelling; the text as it stands, without blanks, when it is no number.</summary>
    public static string Normalised(string text) => Parse(text)?.ToString() ?? Folded(text);

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in HalfWidth.Of(text))
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\u200b' && c != '\ufeff')
            {
                folded.Append(Opening.Contains(c) ? '〔' : Closing.Contains(c) ? '〕' : c);
            }
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"^(?<prefix>[^〔〕]*?[^〔〕0-9第])(?:〔(?<year>(?:19|20)[0-9]{2})年?〕)?第?0*(?<serial>[0-9]{1,6})号?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
