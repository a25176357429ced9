using System.Globalization;
using AngleSharp.Dom;

namespace Gongkai.App.Content;

/// <summary>The attributes that stay, each with the values it may have.</summary>
internal static class SafeAttributes
{
    private const int LongestText = 500;
    private const int LongestAddress = 2000;

    public static IEnumerable<(string Name, string Value)> Of(IElement element)
    {
        foreach (var (name, value) in element.Attributes.Where(attribute => attribute.NamespaceUri is null).Select(attribute => (attribute.LocalName, attribute.Value)))
        {
            if (Safe(element.LocalName, name, value) is { } safe)
            {
                yield return (name, safe);
            }
        }

        if (element.LocalName == "a" && element.HasAttribute("href"))
        {
            yield return ("rel", "noopener nofollow");
        }
    }

    private static string? Safe(string element, string name, string value) => (element, name) switch
    {
        ("a", "href") => Address(value, ["http", "https", "mailto", "tel"]),
        ("img", "src") => Address(value, ["http", "https"]),
        ("img", "alt") or (_, "title") => Short(value),
        ("img", "width" or "height") or ("td" or "th", "colspan" or "rowspan") or ("ol", "start") => Number(value),
        ("th", "scope") when value is "row" or "col" or "rowgroup" or "colgroup" => value,
        _ => null,
    };

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static string? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 5000 ? number.ToString(CultureInfo.InvariantCulture) : null;

    // Browsers drop control characters and tabs inside a scheme and read \ as /; what holds any of them is not an address somebody wrote in good faith.
    private static string? Address(string text, string[] schemes)
    {
        var address = text.Trim(' ');

        if (address.Length is 0 or > LongestAddress || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '\u00AD' or '<' or '>' or '"' or '`' || char.GetUnicodeCategory(c) == UnicodeCategory.Format))
        {
            return null;
        }

        var colon = address.IndexOf(':');
        var before = colon < 0 ? "" : address[..colon];

        // A colon after the first slash, question mark or number sign belongs to the path.
        return colon < 0 || before.AsSpan().ContainsAny("/?#")
            ? address.StartsWith("//", StringComparison.Ordinal) ? null : address
            : schemes.Contains(before.ToLowerInvariant()) ? address : null;
    }
}
