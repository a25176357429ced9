using System.Text;

namespace Gongkai.App.Search;

/// <summary>
/// What an entry is filtered by, as words that no text has, in the same index as its text: a common word within one organ costs no more than the organ has hits.
/// The words are spelled in small letters and digits alone, which every word breaker leaves whole.
/// </summary>
internal static class SearchFacets
{
    private const string Mark = "zzfx";

    public static string Of(PublicEntry entry) => string.Join(' ', ((string?[])
    [
        Organ(entry.OrganId), Kind(entry.Kind), Matter(entry.MatterCode), Theme(entry.ThemeCode), Year(entry.Year), Validity(entry.Validity),
        .. SearchSpan.Lengths.Select(length => Span(SearchSpan.Of(entry.Row, length))),
    ]).OfType<string>());

    public static string Organ(Guid id) => $"{Mark}o{id:N}";

    public static string Kind(PublicKind kind) => $"{Mark}k{kind}".ToLowerInvariant();

    public static string? Matter(string? code) => Word('m', code);

    public static string? Theme(string? code) => Word('t', code);

    public static string? Year(int? year) => year is { } number ? Word('y', number.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;

    public static string? Validity(string? code) => Word('v', code);

    /// <summary>The span of days it was published in.</summary>
    public static string Span(SearchSpan span) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Mark}d{span.Length}x{span.Number}");

    private static string? Word(char what, string? code) => string.IsNullOrEmpty(code) ? null : $"{Mark}{what}{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(code))}";
}
