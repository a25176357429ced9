using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>An annual report as a Word document on the page of GB/T 9704-2012, tables merged as in the annex of the form.</summary>
public static class ReportDocx
{
    /// <summary>The file's bytes, the same for the same content.</summary>
    public static byte[] Write(ReportContent content)
    {
        using var package = new MemoryStream();

        using (var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = DocxPackage.Main(file);
            DocxPackage.Properties(file, content.PrintedTitle, content.Organ ?? "");

            var body = main.Document!.Body!;
            foreach (var piece in PrintedReport.Pieces(content))
            {
                body.Append(Piece(piece, content));
            }

            body.Append(OfficialPage.Section());
        }

        return StablePackage.Repack(package);
    }

    private static IEnumerable<OpenXmlElement> Piece(PrintedPiece piece, ReportContent content) => piece switch
    {
        PrintedPiece.Title title => [DocxText.Paragraph(title.Text, DocxStyles.Title)],
        PrintedPiece.Heading heading => [DocxText.Paragraph(heading.Text, heading.Level == 1 ? DocxStyles.Section : DocxStyles.Part)],
        PrintedPiece.Body body => [DocxText.Paragraph(body.Text, DocxStyles.Body)],
        PrintedPiece.Signature signature => [DocxText.Paragraph(signature.Text, DocxStyles.Signature)],
        // An empty line after a table keeps it from growing together with what follows.
        PrintedPiece.Table table => [DocxTable.Of(table, content.Figures), DocxText.Paragraph("", DocxStyles.AfterTable)],
        _ => [],
    };
}
