using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Law;

/// <summary>Articles of the Regulation as Chinese papers cite them: <c>art. 16(2), 36(3)</c> is 《条例》第十六条第二款、第三十六条第（三）项. What is no such article stays as it stands.</summary>
public static partial class Citation
{
    // These articles are divided into paragraphs (款), all others into items (项).
    private static readonly int[] InParagraphs = [16, 39];

    /// <summary>As printed beside a line; null when there is no provision.</summary>
    public static string? Zh(string? article) => article is null or "" ? null
        : article == "no express provision" ? "无明文规定"
        : string.Join("；", article.Split(';', StringSplitOptions.TrimEntries).Select(One));

    private static string One(string article)
    {
        if (!article.StartsWith("art. ", StringComparison.Ordinal))
        {
            return article;
        }

        var parts = Part().Matches(article);
        return parts.Count == 0 ? article : "《条例》" + string.Join('、', parts.Select(Cited));
    }

    private static string Cited(Match part)
    {
        var number = int.Parse(part.Groups["article"].Value, CultureInfo.InvariantCulture);
        var below = part.Groups["below"];
        var zh = $"第{Number(number)}条";

        return !below.Success ? zh
            : InParagraphs.Contains(number) ? $"{zh}第{Number(int.Parse(below.Value, CultureInfo.InvariantCulture))}款"
            : $"{zh}第（{Number(int.Parse(below.Value, CultureInfo.InvariantCulture))}）项";
    }

    private static string Number(int value)
    {
        const string Digits = "零一二三四五六七八九";
        var (tens, ones) = Math.DivRem(value, 10);
        return (tens switch { 0 => "", 1 => "十", _ => $"{Digits[tens]}十" }) + (ones == 0 && tens > 0 ? "" : $"{Digits[ones]}");
    }

    [GeneratedRegex(@"(?<article>[0-9]{1,2})(?:\((?<below>[0-9]{1,2})\))?", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
