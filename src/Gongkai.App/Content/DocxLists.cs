using System.Globalization;
using System.Text;
using Gongkai.Reports.Reading.Docx;

namespace Gongkai.App.Content;

/// <summary>Paragraphs of Word's that stand in lists, as lists again: bullets, and numbers such as <c>1.</c> that go on one by one. Every other number (第一条, 一、) is part of the words.</summary>
internal sealed class DocxLists(StringBuilder html)
{
    private readonly Stack<Open> open = [];

    private sealed record Open(string Element, int Level, int Last);

    /// <summary>Writes the paragraph as an item; false when its number is part of its words.</summary>
    public bool Item(PrintedNumber number, string text)
    {
        var plain = Plain(number);
        if (!number.IsBullet && plain is null)
        {
            return false;
        }

        while (open.TryPeek(out var above) && (above.Level > number.Level || (above.Level == number.Level && !GoesOn(above, plain))))
        {
            CloseOne();
        }

        if (open.TryPeek(out var same) && same.Level == number.Level)
        {
            html.Append("</li>");
            open.Pop();
        }
        else
        {
            html.Append(plain is null ? "<ul>" : plain == 1 ? "<ol>" : string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{plain}\">"));
        }

        open.Push(new Open(plain is null ? "ul" : "ol", number.Level, plain ?? 0));
        html.Append("<li>").Append(text);
        return true;
    }

    /// <summary>Ends what is open: something else follows.</summary>
    public void Close()
    {
        while (open.Count > 0)
        {
            CloseOne();
        }
    }

    private static bool GoesOn(Open list, int? plain) => plain is { } number ? list.Element == "ol" && number == list.Last + 1 : list.Element == "ul";

    private static int? Plain(PrintedNumber number) =>
        number.Text.TrimEnd() is [.. var digits, '.'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) && plain > 0 ? plain : null;

    private void CloseOne() => html.Append("</li></").Append(open.Pop().Element).Append('>');
}
