using System.Text;

namespace Gongkai.App.Content;

/// <summary>Writes elements and text with everything encoded that could be taken for markup.</summary>
internal sealed class SafeHtmlWriter
{
    private readonly StringBuilder html = new();

    public void Text(string text) => Encode(text);

    public void Open(string element, IEnumerable<(string Name, string Value)> attributes)
    {
        html.Append('<').Append(element);

        foreach (var (name, value) in attributes)
        {
            html.Append(' ').Append(name).Append("=\"");
            Encode(value);
            html.Append('"');
        }

        html.Append('>');
    }

    public void Close(string element) => html.Append("</").Append(element).Append('>');

    public override string ToString() => html.ToString();

    /// <summary>One character as it may stand in text and in attributes.</summary>
    public static string Encoded(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '`' => "&#96;",
        '\0' => "",
        _ => c.ToString(),
    };

    private void Encode(string text)
    {
        foreach (var c in text)
        {
            html.Append(Encoded(c));
        }
    }
}
