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

    private void Encode(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '`' => html.Append("&#96;"),
                '\0' => html,
                _ => html.Append(c),
            };
        }
    }
}
