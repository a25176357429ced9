using System.Text;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Files;

/// <summary>A minimal DOCX, written part by part: gridSpan and vMerge, runs cut at arbitrary places.</summary>
internal static class DocxFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Font = "<w:rFonts w:ascii=\"Noto Serif CJK SC\" w:hAnsi=\"Noto Serif CJK SC\" w:eastAsia=\"Noto Serif CJK SC\"/>";

    public static Rendition Write(PrintedReport report, Dice dice)
    {
        var body = new StringBuilder();
        foreach (var piece in report.Pieces)
        {
            body.Append(piece is TablePiece { Table: var table } ? Table(table, dice) : Line((TextPiece)piece, dice));
        }

        return ZipWriter.Write(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document xmlns:w=\"{Main}\"><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1080\" w:bottom=\"1440\" w:left=\"1080\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"));
    }

    private static string Line(TextPiece line, Dice dice)
    {
        var where = line.Kind switch { LineKind.Title => "<w:jc w:val=\"center\"/>", LineKind.Signature => "<w:jc w:val=\"right\"/>", _ => "<w:ind w:firstLine=\"480\"/>" };
        return $"<w:p><w:pPr>{where}</w:pPr>{Runs(line.Text, line.Kind == LineKind.Title ? 36 : 24, dice)}</w:p>";
    }

    private static string Table(PrintedTable table, Dice dice)
    {
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"9700\" w:type=\"dxa\"/><w:tblBorders>");
        foreach (var side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Append($"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }

        var widths = Widths(table);
        xml.Append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>").AppendJoin("", widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>")).Append("</w:tblGrid>");
        foreach (var row in table.Lattice())
        {
            xml.Append("<w:tr>");
            for (var c = 0; c < row.Length; c++)
            {
                var (cell, starts, startsRow) = row[c];
                if ((c > 0 && ReferenceEquals(row[c - 1].Cell, cell)) || cell.Dropped)
                {
                    continue;
                }

                var merge = cell.Down == 1 ? "" : startsRow ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                var span = cell.Across == 1 ? "" : $"<w:gridSpan w:val=\"{cell.Across}\"/>";
                xml.Append($"<w:tc><w:tcPr><w:tcW w:w=\"{widths.Skip(c).Take(cell.Across).Sum()}\" w:type=\"dxa\"/>{span}{merge}<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{(starts ? Runs(cell.Text, 18, dice) : "")}</w:p></w:tc>");
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl><w:p/>").ToString();
    }

    /// <summary>In twentieths of a point. Label columns of table 3 are wide, as in the annex.</summary>
    private static int[] Widths(PrintedTable table) => table.Code == "requests"
        ? [600, 1200, 3000, .. Enumerable.Repeat(700, 7)]
        : [.. Enumerable.Repeat(9700 / table.Columns, table.Columns)];

    private static string Runs(string text, int size, Dice dice)
    {
        var runs = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(text.Length - at, dice.Chance(0.2) ? dice.Between(1, 5) : 400);
            runs.Append($"<w:r><w:rPr>{Font}<w:sz w:val=\"{size}\"/></w:rPr><w:t xml:space=\"preserve\">{ZipWriter.Escaped(text.Substring(at, length))}</w:t></w:r>");
            at += length;
        }

        return runs.ToString();
    }
}
