using System.Globalization;

namespace Gongkai.Law.Letters;

/// <summary>
/// How an organ numbers its letters: <c>{机关代字}{文种代字}〔{年}〕{序号}号</c>. The serial runs within a year, and within each 文种代字 where the pattern has one, so that every series is without gaps.
/// </summary>
/// <param name="Text">The pattern.</param>
public sealed record NumberPattern(string Text)
{
    private const string OrganSign = "{机关代字}";
    private const string LetterSign = "{文种代字}";
    private const string Year = "{年}";
    private const string Serial = "{序号}";

    /// <summary>What offices use that set nothing else.</summary>
    public static NumberPattern Usual { get; } = new("{机关代字}公开{文种代字}〔{年}〕{序号}号");

    /// <summary>The pattern, or why it is none.</summary>
    public static Outcome<NumberPattern> Parse(string? text)
    {
        var pattern = text?.Trim() ?? "";
        var rest = pattern.Replace(OrganSign, "", StringComparison.Ordinal).Replace(LetterSign, "", StringComparison.Ordinal).Replace(Year, "", StringComparison.Ordinal).Replace(Serial, "", StringComparison.Ordinal);

        return pattern.Length > 60 || rest.Contains('{') || rest.Contains('}') ? new Refusal("letter.pattern", new("文号格式只能使用 {机关代字}、{文种代字}、{年}、{序号} 四个变量，不超过 60 个字", "the pattern has a place that is unknown, or is too long"))
            : Count(pattern, Serial) != 1 || Count(pattern, Year) != 1 ? new Refusal("letter.pattern", new("文号格式里 {年} 和 {序号} 应各有一个", "the pattern needs the year and the serial once each"))
            : new NumberPattern(pattern);
    }

    /// <summary>The series that a letter is numbered in, for the counter.</summary>
    public string SeriesOf(LetterTemplate letter, int year) => string.Create(CultureInfo.InvariantCulture, $"{year}/{(Text.Contains(LetterSign, StringComparison.Ordinal) ? letter.Sign : "")}");

    /// <summary>The number itself.</summary>
    public string Of(string organSign, LetterTemplate letter, int year, long serial) => Text
        .Replace(OrganSign, organSign, StringComparison.Ordinal).Replace(LetterSign, letter.Sign, StringComparison.Ordinal)
        .Replace(Year, year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace(Serial, serial.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
