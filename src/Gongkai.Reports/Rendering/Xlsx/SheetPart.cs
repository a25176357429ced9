using System.Globalization;
using System.Xml;

namespace Gongkai.Reports.Rendering.Xlsx;

/// <summary>Writes one worksheet, row by row.</summary>
internal static class SheetPart
{
    // The largest text that Excel takes in one cell.
    private const int LongestText = 32767;

    public static void Write(Stream to, Sheet sheet)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("worksheet", WorkbookParts.Main);
        xml.WriteStartElement("sheetPr");
        xml.WriteStartElement("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        View(xml, sheet);
        Columns(xml, sheet);
        xml.WriteStartElement("sheetData");

        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            Row(xml, sheet, row);
        }

        xml.WriteEndElement();
        Filter(xml, sheet);
        Merges(xml, sheet);
        xml.WriteStartElement("pageSetup");
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", sheet.Landscape ? "landscape" : "portrait");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void View(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");

        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
        {
            xml.WriteStartElement("pane");
            Optional(xml, "xSplit", sheet.FrozenColumns);
            Optional(xml, "ySplit", sheet.FrozenRows);
            xml.WriteAttributeString("topLeftCell", Name(sheet.FrozenRows, sheet.FrozenColumns));
            xml.WriteAttributeString("activePane", sheet.FrozenColumns == 0 ? "bottomLeft" : sheet.FrozenRows == 0 ? "topRight" : "bottomRight");
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Columns(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Widths.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Widths.Count; i++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", Number(i + 1));
            xml.WriteAttributeString("max", Number(i + 1));
            xml.WriteAttributeString("width", sheet.Widths[i].ToString("0.##", CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, Sheet sheet, int row)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Number(row + 1));
        if (sheet.Height(row) is { } points)
        {
            xml.WriteAttributeString("ht", points.ToString("0.##", CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        foreach (var (column, cell) in sheet.Rows[row].OrderBy(pair => pair.Key))
        {
            Cell(xml, Name(row, column), cell);
        }

        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string name, SheetCell cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", name);
        xml.WriteAttributeString("s", Number(StylePart.Index(cell.Look)));

        switch (cell.Value)
        {
            case string text:
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Short(Printable.Text(text)));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
            case decimal number:
                xml.WriteElementString("v", PrintedFigure.Number(number));
                break;
            case int number:
                xml.WriteElementString("v", Number(number));
                break;
        }

        xml.WriteEndElement();
    }

    private static void Filter(XmlWriter xml, Sheet sheet)
    {
        if (sheet.FilterRow > 0 && sheet.FilterRow <= sheet.Rows.Count && sheet.Rows[sheet.FilterRow - 1].Count > 0)
        {
            var last = sheet.Rows[sheet.FilterRow - 1].Keys.Max();
            xml.WriteStartElement("autoFilter");
            xml.WriteAttributeString("ref", $"{Name(sheet.FilterRow - 1, 0)}:{Name(sheet.Rows.Count - 1, last)}");
            xml.WriteEndElement();
        }
    }

    private static void Merges(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Merges.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("mergeCells");
        foreach (var (row, column, down, across) in sheet.Merges)
        {
            xml.WriteStartElement("mergeCell");
            xml.WriteAttributeString("ref", $"{Name(row, column)}:{Name(row + down - 1, column + across - 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A1 for row 0, column 0.</summary>
    private static string Name(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters + Number(row + 1);
    }

    private static string Short(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";

    private static void Optional(XmlWriter xml, string name, int value)
    {
        if (value > 0)
        {
            xml.WriteAttributeString(name, Number(value));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
