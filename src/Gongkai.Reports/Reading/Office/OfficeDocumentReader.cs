using Gongkai.Law;
using Gongkai.Reports.Reading.Docx;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading.Office;

/// <summary>Old and foreign office files: converted by LibreOffice, then read as DOCX or XLSX.</summary>
internal static class OfficeDocumentReader
{
    private static readonly HashSet<string> Sheets = new(StringComparer.Ordinal) { "xls", "et", "ods", "fods", "ett", "xlt" };

    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, string name, ReadingBudget budget)
    {
        // The name comes from the file's own ending where the content leaves a choice: only letters and digits go on.
        var ending = name.Length is > 0 and <= 5 && name.All(char.IsAsciiLetterOrDigit) ? name : "doc";
        var sheet = Sheets.Contains(ending);

        // A text document saved by the name of .docx still is one, and would overwrite itself.
        var converted = OfficeConversion.Convert(bytes, ending is "docx" or "xlsx" ? "odt" : ending, sheet ? "xlsx:Calc MS Excel 2007 XML" : "docx:MS Word 2007 XML", budget);

        if (converted.Refusal is { } refusal)
        {
            return refusal;
        }

        var document = sheet ? XlsxDocumentReader.Read(converted.Value, budget) : DocxDocumentReader.Read(converted.Value, budget);
        return document with { Kind = $"{ending} via libreoffice" };
    }
}
