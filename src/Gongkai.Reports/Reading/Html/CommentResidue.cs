using System.Buffers;
using System.Text.RegularExpressions;

namespace Gongkai.Reports.Reading.Html;

/// <summary>Word's conditional comments, which sanitizers and editors break so that their marks stand in the text.</summary>
internal static partial class CommentResidue
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<>");

    /// <summary>The text without such marks.</summary>
    public static string Remove(string text) => text.AsSpan().ContainsAny(Signs) ? Mark().Replace(text, "") : text;

    [GeneratedRegex(@"<!(--)?\[(if[^\]<>]{0,100}|endif)\](--)?>|<!--|-->", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
