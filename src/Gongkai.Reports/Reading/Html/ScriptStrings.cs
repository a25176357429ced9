using System.Globalization;
using System.Text;

namespace Gongkai.Reports.Reading.Html;

/// <summary>
/// HTML that a page or an interface carries inside strings of JavaScript or JSON. Strings joined by + are one; a string that is itself JSON is opened again.
/// </summary>
internal static class ScriptStrings
{
    private const int MostLevels = 3;

    /// <summary>All markup found in the script's strings, in order; empty when there is none.</summary>
    public static string Html(string script, int level = 0)
    {
        var html = new StringBuilder();
        foreach (var text in Strings(script))
        {
            if (level < MostLevels && text.AsSpan().TrimStart() is ['{' or '[', ..] && text.Contains('"'))
            {
                html.Append(Html(text, level + 1));
            }
            else if (text.Contains('<'))
            {
                html.Append(text).Append('\n');
            }
        }

        return html.ToString();
    }

    /// <summary>True when the text may carry a table in a string; cheap enough to ask of every script.</summary>
    public static bool MayHoldTable(string script) =>
        script.Contains("<table", StringComparison.OrdinalIgnoreCase) || script.Contains("\\u003ctable", StringComparison.OrdinalIgnoreCase) || script.Contains("\\x3ctable", StringComparison.OrdinalIgnoreCase);

    /// <summary>The string literals, unescaped; those joined by + as one.</summary>
    public static IEnumerable<string> Strings(string script)
    {
        var text = new StringBuilder();
        var open = false;

        for (var i = 0; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '"' or '\'' or '`':
                    i = Literal(script, i, text);
                    open = true;
                    break;
                case '/' when i + 1 < script.Length && script[i + 1] is '/' or '*':
                    i = SkipComment(script, i);
                    break;
                case '+' or ' ' or '\t' or '\r' or '\n':
                    break;
                default:
                    if (open)
                    {
                        yield return text.ToString();
                        text.Clear();
                        open = false;
                    }

                    break;
            }
        }

        if (open)
        {
            yield return text.ToString();
        }
    }

    /// <summary>Appends the literal that opens here; the place of its closing quote.</summary>
    private static int Literal(string script, int start, StringBuilder text)
    {
        var i = start + 1;
        for (; i < script.Length && script[i] != script[start]; i++)
        {
            if (script[i] == '\\' && i + 1 < script.Length)
            {
                i = Escape(script, i + 1, text);
            }
            else
            {
                text.Append(script[i]);
            }
        }

        return i;
    }

    private static int Escape(string script, int i, StringBuilder text)
    {
        switch (script[i])
        {
            case 'n':
                text.Append('\n');
                return i;
            case 't':
                text.Append('\t');
                return i;
            case 'r' or 'b' or 'f' or 'v' or '0' or '\r' or '\n':
                return i;
            case 'u' when Hex(script, i + 1, 4) is { } code:
                text.Append(code);
                return i + 4;
            case 'x' when Hex(script, i + 1, 2) is { } code:
                text.Append(code);
                return i + 2;
            default:
                text.Append(script[i]);
                return i;
        }
    }

    private static char? Hex(string script, int start, int length) =>
        start + length <= script.Length && ushort.TryParse(script.AsSpan(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;

    private static int SkipComment(string script, int i)
    {
        var end = script[i + 1] == '/' ? script.AsSpan(i).IndexOfAny('\r', '\n') : script.AsSpan(i + 2).IndexOf("*/") is >= 0 and var close ? close + 3 : -1;
        return end < 0 ? script.Length : i + end;
    }
}
