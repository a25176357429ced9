using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>An XLSX without comments and properties. Hidden sheets and rows stay: formulas may need them, so a person decides.</summary>
internal static class SheetCleaning
{
    public static byte[] Of(ReadOnlyMemory<byte> bytes, ReadingBudget budget) => PackageCleaning.Change(bytes, budget, stream =>
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: true);
        if (document.WorkbookPart is not { } workbook)
        {
            throw new InvalidDataException();
        }

        foreach (var sheet in workbook.WorksheetParts)
        {
            budget.Stop.ThrowIfCancellationRequested();
            Clean(sheet);
        }

        workbook.DeleteParts(workbook.GetPartsOfType<WorkbookPersonPart>().ToList());
        PackageCleaning.Forget(document);
    });

    private static void Clean(WorksheetPart sheet)
    {
        if (sheet.WorksheetCommentsPart is null && !sheet.WorksheetThreadedCommentsParts.Any())
        {
            return;
        }

        sheet.DeleteParts(sheet.WorksheetThreadedCommentsParts.ToList());
        if (sheet.WorksheetCommentsPart is { } comments)
        {
            sheet.DeletePart(comments);
        }

        // The yellow notes are drawn apart; a drawing that holds buttons too is kept.
        foreach (var drawing in sheet.VmlDrawingParts.Where(DrawsNotesOnly).ToList())
        {
            sheet.Worksheet?.RemoveAllChildren<LegacyDrawing>();
            sheet.DeletePart(drawing);
        }
    }

    private static bool DrawsNotesOnly(VmlDrawingPart drawing)
    {
        using var reader = new StreamReader(drawing.GetStream(FileMode.Open, FileAccess.Read));
        var text = reader.ReadToEnd();
        return Count(text, "ObjectType=") == Count(text, "ObjectType=\"Note\"");
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;
}
