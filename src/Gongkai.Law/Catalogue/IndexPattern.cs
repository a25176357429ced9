using System.Globalization;
using System.Text;

namespace Gongkai.Law.Catalogue;

/// <summary>
/// How 索引号 are made: fixed text and places in braces, such as <c>{机关代码}/{年}-{流水号:5}</c>. No national pattern is in use, so every office sets its own.
/// The running number stands last, after a character that is no digit, and counts within whatever stands before it: so one number never stands for two texts,
/// under this pattern, under an older one, or under another organ's.
/// </summary>
public sealed class IndexPattern
{
    /// <summary>The longest 索引号.</summary>
    public const int Longest = 80;

    private const int FewestDigits = 3;
    private const int MostDigits = 9;
    private const int LongestLiteral = 40;

    private static readonly Dictionary<string, IndexPlace> Places = new()
    {
        ["信用代码"] = IndexPlace.CreditCode, ["机关代码"] = IndexPlace.OrganCode, ["区划代码"] = IndexPlace.RegionCode,
        ["事项"] = IndexPlace.Matter, ["主题"] = IndexPlace.Theme, ["年"] = IndexPlace.Year, ["月"] = IndexPlace.Month,
    };

    private readonly IReadOnlyList<(string? Literal, IndexPlace Place)> parts;
    private readonly int digits;

    private IndexPattern(string text, IReadOnlyList<(string? Literal, IndexPlace Place)> parts, int digits) => (Text, this.parts, this.digits) = (text, parts, digits);

    /// <summary>What is in force where nobody has set another.</summary>
    public static IndexPattern Usual { get; } = Parse("{机关代码}/{年}-{流水号:5}").Value;

    /// <summary>The names of the places, as they are written in braces.</summary>
    public static IEnumerable<string> PlaceNames => Places.Keys.Append("流水号:5");

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Whether it names this place.</summary>
    public bool Uses(IndexPlace place) => parts.Any(part => part.Literal is null && part.Place == place);

    /// <summary>Reads a pattern, or says why it could give one number twice or none at all.</summary>
    public static Outcome<IndexPattern> Parse(string text)
    {
        var read = new List<(string? Literal, IndexPlace Place)>();
        var at = 0;

        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var literal = open < 0 ? text[at..] : text[at..open];
            if (literal.Length > 0)
            {
                read.Add((literal, default));
            }

            if (open < 0)
            {
                return No("serial", "流水号要写在最后，如 {流水号:5}", "the running number stands last");
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                return No("brace", "有“{”没有“}”", "a brace is not closed");
            }

            var name = text[(open + 1)..close];
            at = close + 1;
            if (name.StartsWith("流水号:", StringComparison.Ordinal))
            {
                return Last(text, read, name["流水号:".Length..], at);
            }

            if (!Places.TryGetValue(name, out var place))
            {
                return No("place", $"不认识“{{{name}}}”，可用：{string.Join('、', PlaceNames.Select(known => $"{{{known}}}"))}", $"there is no place '{name}'");
            }

            read.Add((null, place));
        }

        return No("serial", "没有流水号，同一规则会给出相同的索引号；请在最后加 {流水号:5}", "without a running number it gives doubles");
    }

    /// <summary>Everything before the running number; within it the number counts. A value that the pattern needs and that is missing is a refusal.</summary>
    public Outcome<string> Head(Func<IndexPlace, string?> value)
    {
        var head = new StringBuilder();
        foreach (var (literal, place) in parts)
        {
            if (literal is null && string.IsNullOrEmpty(value(place)))
            {
                return No("missing", $"索引号需要{Places.First(known => known.Value == place).Key}，请先填写", $"the index number needs a {place}");
            }

            head.Append(literal ?? value(place));
        }

        return head.Length + digits > Longest ? No("long", $"索引号超过 {Longest} 个字符，请缩短编号规则", $"it would be longer than {Longest} characters") : head.ToString();
    }

    /// <summary>The whole number. One that outgrows its width is written with more digits and stays unique.</summary>
    public string Whole(string head, long serial) => head + serial.ToString($"D{digits}", CultureInfo.InvariantCulture);

    private static Outcome<IndexPattern> Last(string text, List<(string? Literal, IndexPlace Place)> read, string digitsText, int end)
    {
        if (end < text.Length)
        {
            return No("last", "流水号必须在最后，后面不能再有内容，否则可能重号", "the running number stands last, or numbers could meet");
        }

        if (!int.TryParse(digitsText, NumberStyles.None, CultureInfo.InvariantCulture, out var width) || width is < FewestDigits or > MostDigits)
        {
            return No("width", $"流水号位数应在 {FewestDigits} 至 {MostDigits} 之间", $"its width is {FewestDigits} to {MostDigits}");
        }

        if (read.Count == 0 || read[^1].Literal is not { } before || char.IsDigit(before[^1]))
        {
            return No("separator", "流水号前要有一个不是数字的分隔符（如 - 或 /），否则年份和流水号连在一起可能重号", "a separator that is no digit stands before the running number, or numbers could meet");
        }

        return read.Where(part => part.Literal is not null).Any(part => part.Literal!.Length > LongestLiteral || part.Literal.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '}' or '<' or '>' or '"'))
            ? No("literal", $"固定文字里不能有空格、引号、尖括号，每段不超过 {LongestLiteral} 个字", "fixed text has no blanks, quotes or angle brackets")
            : new IndexPattern(text, read, width);
    }

    private static Refusal No(string code, string zh, string en) => new($"index-pattern.{code}", new Wording(zh, en));
}

/// <summary>What can stand in a 索引号.</summary>
public enum IndexPlace
{
    /// <summary>统一社会信用代码.</summary>
    CreditCode,

    /// <summary>The organ's code in this site.</summary>
    OrganCode,

    /// <summary>行政区划代码.</summary>
    RegionCode,

    /// <summary>The item of art. 20 or 21.</summary>
    Matter,

    /// <summary>主题分类.</summary>
    Theme,

    /// <summary>The year of publication, four digits.</summary>
    Year,

    /// <summary>The month of publication, two digits.</summary>
    Month,
}
