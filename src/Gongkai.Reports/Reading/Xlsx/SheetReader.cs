using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>Reads one sheet's part (ECMA-376 SpreadsheetML) as a stream.</summary>
internal sealed class SheetReader(List<string> strings, CellFormats formats, bool from1904, ReadingBudget budget)
{
    private const int MostHiddenRanges = 200;

    private int row;
    private int column;

    public Sheet Read(Stream part)
    {
        var sheet = new Sheet();
        (row, column) = (0, 0);

        using var reader = Xml.Read(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Read(reader, sheet);
            }
        }

        return sheet;
    }

    private void Read(XmlReader reader, Sheet sheet)
    {
        switch (reader.LocalName)
        {
            case "row":
                row = reader.Number("r") ?? row + 1;
                column = 0;
                if (reader.Attribute("hidden") is "1" or "true")
                {
                    sheet.HiddenRows.Add(row);
                }

                break;
            case "c":
                ReadCell(reader, sheet);
                break;
            case "mergeCell" when CellName.Range(reader.Attribute("ref")) is { } range:
                budget.Places(1);
                sheet.Merged.Add(range);
                break;
            case "col" when reader.Attribute("hidden") is "1" or "true" && sheet.HiddenColumns.Count < MostHiddenRanges:
                sheet.HiddenColumns.Add((reader.Number("min") ?? 0, reader.Number("max") ?? 0));
                break;
        }
    }

    private void ReadCell(XmlReader reader, Sheet sheet)
    {
        var (atRow, atColumn) = CellName.Parse(reader.Attribute("r")) ?? (row, column + 1);
        column = atColumn;
        budget.Places(1);

        var (type, style) = (reader.Attribute("t"), reader.Number("s") ?? 0);
        var text = Value(reader, type, style, sheet);
        var border = formats.HasBorder(style);

        if (text.Length > 0 || border)
        {
            budget.Characters(text.Length);
            sheet.Cells.Add(new SheetCell(Math.Max(1, row), atColumn, text, border));
        }
    }

    private string Value(XmlReader reader, string? type, int style, Sheet sheet)
    {
        string? value = null;
        string? formula = null;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ReadInside(depth))
            {
                switch (reader.LocalName)
                {
                    case "v" or "is":
                        value = SharedStrings.Text(reader);
                        break;
                    case "f":
                        formula = SharedStrings.Text(reader);
                        break;
                }
            }
        }

        if (value is null && formula is not null)
        {
            sheet.Uncalculated = true;
            return "=" + formula;
        }

        return value is null ? "" : Shown(value, type, style);
    }

    private string Shown(string value, string? type, int style) => type switch
    {
        "s" => int.TryParse(value, out var index) && index >= 0 && index < strings.Count ? SharedStrings.Lines(strings[index]) : "",
        "inlineStr" or "str" or "e" or "d" => SharedStrings.Lines(value),
        "b" => value == "1" ? "TRUE" : "FALSE",
        _ => NumberDisplay.Show(value, formats.Format(style), from1904),
    };
}
