using System.Text;

namespace Gongkai.App.Content;

/// <summary>The inside of a paragraph while it is written: white space run together, nothing before its first word and nothing after its last.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder html = new();
    private bool blank;
    private bool broken;
    private char last;

    /// <summary>Whether a reader would see anything.</summary>
    public bool HasContent { get; private set; }

    public void Text(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                broken |= c is '\n' or '\r';
            }
            else if (!char.IsControl(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD'))
            {
                Space(c);
                html.Append(SafeHtmlWriter.Encoded(c));
                (last, HasContent) = (c, true);
            }
        }
    }

    public void Open(string element, IEnumerable<(string Name, string Value)> attributes)
    {
        Space('a');
        var writer = new SafeHtmlWriter();
        writer.Open(element, attributes);
        html.Append(writer);
    }

    public void Close(string element) => html.Append("</").Append(element).Append('>');

    public void Break()
    {
        (blank, broken) = (false, false);
        if (HasContent)
        {
            html.Append("<br>");
            last = '\0';
        }
    }

    public void Picture(IEnumerable<(string Name, string Value)> attributes)
    {
        Open("img", attributes);
        (last, HasContent) = ('\0', true);
    }

    /// <summary>What was written, and begins anew; null when there is nothing to see.</summary>
    public string? Take()
    {
        var text = html.ToString();
        while (text.EndsWith("<br>", StringComparison.Ordinal))
        {
            text = text[..^4];
        }

        var had = HasContent;
        html.Clear();
        (blank, broken, last, HasContent) = (false, false, '\0', false);
        return had ? text : null;
    }

    // Word breaks its lines anywhere: between Chinese characters a broken line is no blank.
    private void Space(char next)
    {
        if (blank && last != '\0' && !(broken && (IsChinese(last) || IsChinese(next))))
        {
            html.Append(' ');
            last = ' ';
        }

        (blank, broken) = (false, false);
    }

    private static bool IsChinese(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or '“' or '”' or '‘' or '’' or '—' or '…';
}
