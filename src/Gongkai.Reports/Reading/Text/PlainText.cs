namespace Gongkai.Reports.Reading.Text;

/// <summary>Plain text and Markdown: one paragraph a line.</summary>
internal static class PlainText
{
    public static Document Read(string text)
    {
        var lines = text.Split('\n');
        var blocks = lines.Select((line, index) => new Paragraph(line.TrimEnd('\r'), new Place(Line: index + 1))).Where(p => p.Text.Trim().Length > 0);

        return new Document("text", [.. blocks]);
    }
}
