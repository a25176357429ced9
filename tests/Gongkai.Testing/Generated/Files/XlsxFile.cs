using System.Globalization;
using System.Text;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Files;

/// <summary>A minimal XLSX: everything on one sheet below each other, or the tables on sheets of their own; merged cells; numbers as numbers or as text.</summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static Rendition Write(PrintedReport report, Dice dice)
    {
        var sheets = dice.Chance(0.5) ? [report.Pieces] : Apart(report);
        var asText = dice.Chance(0.3);
        var numbers = Enumerable.Range(1, sheets.Count).ToArray();

        return ZipWriter.Write(
        [
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}</Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(numbers.Select(n => $"<sheet name=\"Sheet{n}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}</Relationships>"),
            .. numbers.Select(n => ($"xl/worksheets/sheet{n}.xml", Sheet(sheets[n - 1], asText))),
        ]);
    }

    /// <summary>The text on the first sheet, each table on its own.</summary>
    private static IReadOnlyList<IReadOnlyList<Piece>> Apart(PrintedReport report) =>
        [[.. report.Pieces.OfType<TextPiece>()], .. report.Pieces.OfType<TablePiece>().Select(table => (IReadOnlyList<Piece>)[table])];

    private static string Sheet(IReadOnlyList<Piece> pieces, bool asText)
    {
        var (rows, merges, row) = (new StringBuilder(), new List<string>(), 1);
        foreach (var piece in pieces)
        {
            if (piece is TextPiece line)
            {
                rows.Append($"<row r=\"{row}\">{Cell(line.Text, 0, row, true)}</row>");
                row++;
                continue;
            }

            foreach (var places in ((TablePiece)piece).Table.Lattice())
            {
                rows.Append($"<row r=\"{row}\">");
                for (var c = 0; c < places.Length; c++)
                {
                    var (cell, starts, _) = places[c];
                    if (starts && !cell.Dropped)
                    {
                        rows.Append(Cell(cell.Text, c, row, asText || cell.Figure is null));
                        if (cell.Down > 1 || cell.Across > 1)
                        {
                            merges.Add($"<mergeCell ref=\"{(char)('A' + c)}{row}:{(char)('A' + c + cell.Across - 1)}{row + cell.Down - 1}\"/>");
                        }
                    }
                }

                rows.Append("</row>");
                row++;
            }

            row++;
        }

        return $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{(merges.Count > 0 ? $"<mergeCells count=\"{merges.Count}\">{string.Concat(merges)}</mergeCells>" : "")}</worksheet>";
    }

    private static string Cell(string text, int column, int row, bool asText)
    {
        var at = $"{(char)('A' + column)}{row}";
        return text.Length == 0 ? $"<c r=\"{at}\"/>"
            : !asText && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && text[0] is not ('+' or '０') && text != "0.00"
                ? $"<c r=\"{at}\"><v>{text}</v></c>"
                : $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{ZipWriter.Escaped(text)}</t></is></c>";
    }
}
