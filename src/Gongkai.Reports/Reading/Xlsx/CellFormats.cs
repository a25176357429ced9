using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>The cell formats of a workbook: how numbers look, and which cells have borders.</summary>
internal sealed class CellFormats
{
    /// <summary>Formats that every workbook has (ECMA-376, numFmtId); dates of Chinese Excel included.</summary>
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [0] = "General", [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [11] = "0.00E+00",
        [14] = "yyyy/m/d", [15] = "d-m-yy", [16] = "d-m", [17] = "m-yy", [20] = "h:mm", [21] = "h:mm:ss", [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"", [28] = "m\"月\"d\"日\"", [29] = "m\"月\"d\"日\"", [30] = "m-d-yy", [31] = "yyyy\"年\"m\"月\"d\"日\"", [36] = "yyyy\"年\"m\"月\"",
        [37] = "#,##0;-#,##0", [38] = "#,##0;-#,##0", [39] = "#,##0.00;-#,##0.00", [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0;-", [42] = "#,##0;-#,##0;-", [43] = "#,##0.00;-#,##0.00;-", [44] = "#,##0.00;-#,##0.00;-",
        [45] = "mm:ss", [49] = "@", [50] = "yyyy\"年\"m\"月\"", [57] = "yyyy\"年\"m\"月\"", [58] = "m\"月\"d\"日\"",
    };

    private readonly Dictionary<int, string> own = [];
    private readonly List<bool> borders = [];
    private readonly List<(string Format, bool Border)> cells = [];

    public static CellFormats Read(Stream? part)
    {
        var formats = new CellFormats();
        if (part is not null)
        {
            using var reader = Xml.Read(part);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false })
                {
                    formats.ReadList(reader);
                }
            }
        }

        return formats;
    }

    /// <summary>True when some format draws borders, so that a row without any is outside the tables.</summary>
    public bool HaveBorders => cells.Exists(cell => cell.Border);

    public string Format(int style) => style >= 0 && style < cells.Count ? cells[style].Format : "General";

    public bool HasBorder(int style) => style >= 0 && style < cells.Count && cells[style].Border;

    private void ReadList(XmlReader reader)
    {
        var depth = reader.Depth;
        switch (reader.LocalName)
        {
            case "numFmts":
                while (reader.ReadInside(depth))
                {
                    own[reader.Number("numFmtId") ?? -1] = Shown(reader.Attribute("formatCode") ?? "General");
                }

                break;
            case "borders":
                ReadBorders(reader, depth);
                break;
            case "cellXfs":
                while (reader.ReadInside(depth))
                {
                    if (reader.LocalName == "xf")
                    {
                        var (number, border) = (reader.Number("numFmtId") ?? 0, reader.Number("borderId") ?? 0);
                        cells.Add((own.GetValueOrDefault(number) ?? BuiltIn.GetValueOrDefault(number, "General"), border > 0 && border < borders.Count && borders[border]));
                    }
                }

                break;
        }
    }

    // 长日期 and 时间 of the format menu: the pattern behind the mark is never shown, the machine's own is.
    private static string Shown(string code) => code.StartsWith("[$-F800]", StringComparison.OrdinalIgnoreCase) ? BuiltIn[31] : code.StartsWith("[$-F400]", StringComparison.OrdinalIgnoreCase) ? BuiltIn[21] : code;

    private void ReadBorders(XmlReader reader, int depth)
    {
        while (reader.ReadInside(depth))
        {
            if (reader.LocalName == "border")
            {
                borders.Add(false);
            }
            else if (borders.Count > 0 && reader.Attribute("style") is not (null or "none"))
            {
                borders[^1] = true;
            }
        }
    }
}
