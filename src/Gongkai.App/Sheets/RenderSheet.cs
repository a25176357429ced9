using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Content;
using Gongkai.App.Files;
using Gongkai.App.Publishing.Published;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.Sheets;

/// <summary>A sheet as a Word document or a PDF, for printers and for who wants to change it first. Null when there is no such sheet or kind.</summary>
public sealed class RenderSheet(MakeSheet sheets, MadePdfs pdfs)
{
    private const double CodeMillimetres = 32;

    /// <param name="query">Which.</param>
    /// <param name="kind"><c>docx</c> or <c>pdf</c>.</param>
    /// <param name="root">The site's address, without a slash at the end.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Outcome<RenderItem.Made>?> Run(MakeSheet.Query query, string kind, string root, CancellationToken stop)
    {
        if (!RenderItem.Kinds.Contains(kind) || await sheets.Run(query, stop) is not { } sheet)
        {
            return null;
        }

        var docx = LetterDocx.Write(Letter(sheet, root));
        var at = sheet.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (kind == "docx")
        {
            return (Outcome<RenderItem.Made>)new RenderItem.Made(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", at);
        }

        var pdf = await pdfs.Get(FileStore.HashOf(docx), docx, stop);
        return pdf.Refusal is { } refusal ? refusal : new RenderItem.Made(pdf.Value, "application/pdf", at);
    }

    private static OfficialLetter Letter(Sheet sheet, string root)
    {
        var parts = new List<LetterPart>();
        foreach (var part in sheet.Parts)
        {
            parts.AddRange(part.Heading is { } heading ? [new LetterPart.Heading(heading)] : []);
            parts.AddRange(part.Facts is { } facts ? [new LetterPart.Paragraph(facts)] : []);
            parts.AddRange(ItemDocx.Parts(part.Html));
        }

        parts.AddRange(sheet.Note is { } note ? [new LetterPart.Paragraph(note)] : []);
        parts.Add(new LetterPart.Picture(QrPng.Of(root + sheet.Path), $"扫码查看原文和更新：{root}{sheet.Path}", CodeMillimetres));
        return new OfficialLetter(sheet.Title, null, parts, sheet.Organ, sheet.On) { Number = sheet.Caption };
    }
}
