using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>Writes an official letter as a Word document.</summary>
public static class LetterDocx
{
    /// <summary>The file's bytes, the same for the same letter.</summary>
    public static byte[] Write(OfficialLetter letter)
    {
        using var package = new MemoryStream();
        using (var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = DocxPackage.Main(file);
            DocxPackage.Properties(file, letter.Title, letter.From);
            var body = main.Document!.Body!;

            if (letter.Mark is not null)
            {
                body.Append(letter.Number is { } above ? [OfficialMark.Number(above)] : Array.Empty<OpenXmlElement>());
            }

            body.Append(DocxText.Paragraph(letter.Title, DocxStyles.Title));
            body.Append(letter is { Number: { } number, Mark: null } ? [DocxText.Paragraph(number, DocxStyles.Signature)] : Array.Empty<OpenXmlElement>());
            body.Append(letter.To is { } to ? [Addressee(to)] : Array.Empty<OpenXmlElement>());
            foreach (var part in letter.Body)
            {
                body.Append(part is LetterPart.Picture picture ? DocxPicture.Of(main, picture) : Part(part));
            }

            body.Append(letter.Attachments.Count > 0 ? [DocxText.Paragraph("", DocxStyles.Body)] : Array.Empty<OpenXmlElement>());
            body.Append(letter.Attachments.Select((name, i) => DocxText.Paragraph($"{(i == 0 ? "附件：" : "　　　")}{i + 1}. {name}", DocxStyles.Body)));
            body.Append(DocxText.Paragraph("", DocxStyles.Body), DocxText.Paragraph(letter.From, DocxStyles.Signature), DocxText.Paragraph(Day(letter.On), DocxStyles.Signature));
            body.Append(letter.Mark is { } mark ? OfficialMark.Section(main, mark) : OfficialPage.Section());
        }

        return StablePackage.Repack(package);
    }

    /// <summary>A day as letters write it: without leading zeros. (GB/T 9704-2012, 7.3.5.4)</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static Paragraph Addressee(string to) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Body }, new Indentation { FirstLine = "0", FirstLineChars = 0 }), new Run(new Text(Printable.Text(to) + "：")));

    private static IEnumerable<OpenXmlElement> Part(LetterPart part) => part switch
    {
        LetterPart.Heading heading => [DocxText.Paragraph(heading.Text, DocxStyles.Section)],
        LetterPart.Paragraph paragraph => paragraph.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => DocxText.Paragraph(text, DocxStyles.Body)),
        LetterPart.Grid grid => [DocxGrid.Of(grid), DocxText.Paragraph("", DocxStyles.AfterTable)],
        _ => [],
    };
}
