using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Tests.Reading.Hidden;

/// <summary>Small files that hide something, made with the library that other programs use.</summary>
internal static class OfficeFiles
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>A DOCX with this body; a comment, an author and a company where asked for.</summary>
    public static byte[] Word(string body, string? comment = null, string? author = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document($"<w:document {W}><w:body>{body}</w:body></w:document>");
            if (comment is not null)
            {
                main.AddNewPart<WordprocessingCommentsPart>().Comments =
                    new DocumentFormat.OpenXml.Wordprocessing.Comments($"<w:comments {W}><w:comment w:id=\"0\" w:author=\"王某\"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment></w:comments>");
            }

            document.PackageProperties.Creator = author;
        }

        return stream.ToArray();
    }

    /// <summary>An XLSX of two sheets: 公开 with these rows and columns, and 内部 in this state, with a comment on A1 of the first.</summary>
    public static byte[] Sheets(SheetStateValues? state, string rows, string columns = "", string? comment = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var (shown, hidden) = (workbook.AddNewPart<WorksheetPart>(), workbook.AddNewPart<WorksheetPart>());
            const string S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            shown.Worksheet = new Worksheet($"<worksheet {S}>{columns}<sheetData>{rows}</sheetData></worksheet>");
            hidden.Worksheet = new Worksheet($"<worksheet {S}><sheetData/></worksheet>");
            if (comment is not null)
            {
                shown.AddNewPart<WorksheetCommentsPart>().Comments =
                    new DocumentFormat.OpenXml.Spreadsheet.Comments($"<comments {S}><authors><author>王某</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>{comment}</t></text></comment></commentList></comments>");
            }

            workbook.Workbook = new Workbook(new Sheets(
                new Sheet { Name = "公开", SheetId = 1, Id = workbook.GetIdOfPart(shown) },
                new Sheet { Name = "内部", SheetId = 2, Id = workbook.GetIdOfPart(hidden), State = state }));
        }

        return stream.ToArray();
    }
}
