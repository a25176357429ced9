using System.Text;

namespace Gongkai.App.Content;

/// <summary>The inside of a paragraph while it is written: white space run together, nothing before its first word and nothing after its last.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder html = new();
    private readonly List<string> waiting = [];
    private bool blank;
    private bool broken;
    private bool turn;
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
                Begin(c);
                html.Append(SafeHtmlWriter.Encoded(c));
                (last, HasContent) = (c, true);
            }
        }
    }

    /// <summary>Opens an element; it is written when there is something in it, and never else.</summary>
    public void Open(string element, IEnumerable<(string Name, string Value)> attributes)
    {
        var writer = new SafeHtmlWriter();
        writer.Open(element, attributes);
        waiting.Add(writer.ToString());
    }

    public void Close(string element)
    {
        if (waiting.Count > 0)
        {
            waiting.RemoveAt(waiting.Count - 1);
        }
        else
        {
            html.Append("</").Append(element).Append('>');
        }
    }

    /// <summary>A new line, where something stands before it and something follows.</summary>
    public void Break()
    {
        (blank, broken) = (false, false);
        turn = HasContent;
    }

    public void Picture(IEnumerable<(string Name, string Value)> attributes)
    {
        Begin('a');
        var writer = new SafeHtmlWriter();
        writer.Open("img", attributes);
        html.Append(writer);
        (last, HasContent) = ('p', true);
    }

    /// <summary>What was written, and begins anew; null when there is nothing to see.</summary>
    public string? Take()
    {
        var text = HasContent ? html.ToString() : null;
        html.Clear();
        waiting.Clear();
        (blank, broken, turn, last, HasContent) = (false, false, false, '\0', false);
        return text;
    }

    private void Begin(char next)
    {
        if (turn)
        {
            html.Append("<br>");
            (turn, blank, broken) = (false, false, false);
            last = '\0';
        }

        Space(next);
        foreach (var element in waiting)
        {
            html.Append(element);
        }

        waiting.Clear();
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
