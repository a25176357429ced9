using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

internal static class DocxText
{
    /// <summary>One paragraph; inner line breaks are kept.</summary>
    public static Paragraph Paragraph(string text, string style)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0)
        {
            paragraph.Append(Run(text));
        }

        return paragraph;
    }

    private static Run Run(string text)
    {
        var run = new Run();
        var lines = Printable.Text(text).Split('\n');

        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
