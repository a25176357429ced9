using System.IO.Compression;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Packages;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>What an XLSX hides: sheets, rows and columns, comments, the data behind pivot tables, and what every package can hide.</summary>
internal static class SheetHidden
{
    private const int MostColumns = 16_384;

    public static IEnumerable<HiddenPart> In(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var zip = Zip.Open(bytes);
        foreach (var part in PackageHidden.In(zip, budget, "xl/"))
        {
            yield return part;
        }

        foreach (var part in Sheets(zip, budget).SelectMany(sheet => OfSheet(zip, sheet, budget)))
        {
            yield return part;
        }

        foreach (var entry in zip.Entries.Where(entry => IsComments(entry.FullName)))
        {
            foreach (var part in Comments(zip, entry.FullName, budget))
            {
                yield return part;
            }
        }

        if (zip.Entries.Any(entry => entry.FullName.StartsWith("xl/pivotCache/pivotCacheRecords", StringComparison.OrdinalIgnoreCase)))
        {
            yield return HiddenPart.Of(HiddenKind.PivotData, new("工作簿", "workbook"), "");
        }
    }

    internal static bool IsComments(string part) =>
        part.StartsWith("xl/comments", StringComparison.OrdinalIgnoreCase) || part.StartsWith("xl/threadedComments/", StringComparison.OrdinalIgnoreCase);

    private static List<(string Name, string State, string Part)> Sheets(ZipArchive zip, ReadingBudget budget)
    {
        var targets = Relationships.Of(zip, "xl/_rels/workbook.xml.rels", budget).ToDictionary(link => link.Id, link => link.Target.StartsWith('/') ? link.Target[1..] : "xl/" + link.Target);
        var sheets = new List<(string, string, string)>();
        if (zip.Part("xl/workbook.xml", budget) is not { } workbook)
        {
            return sheets;
        }

        using var reader = Xml.Read(workbook);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                sheets.Add((reader.Attribute("name") ?? "", reader.Attribute("state") ?? "visible", targets.GetValueOrDefault(reader.Attribute("id") ?? "", "")));
            }
        }

        return sheets;
    }

    private static IEnumerable<HiddenPart> OfSheet(ZipArchive zip, (string Name, string State, string Part) sheet, ReadingBudget budget)
    {
        var place = new Wording($"工作表“{sheet.Name}”", $"sheet '{sheet.Name}'");
        if (sheet.State != "visible")
        {
            yield return HiddenPart.Of(HiddenKind.HiddenSheet, place, "");
        }

        if (zip.Part(sheet.Part, budget) is not { } stream)
        {
            yield break;
        }

        var rows = new List<int>();
        using var reader = Xml.Read(stream);
        while (reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "row" or "col" } || reader.Attribute("hidden") is not ("1" or "true"))
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                rows.Add(reader.Number("r") ?? 0);
            }
            else if (reader.Number("min") is { } first && reader.Number("max") is { } last && first <= MostColumns)
            {
                yield return HiddenPart.Of(HiddenKind.HiddenColumns, place, first == last ? CellName.Column(first) : $"{CellName.Column(first)}—{CellName.Column(Math.Min(last, MostColumns))}");
            }
        }

        if (rows.Count > 0)
        {
            yield return HiddenPart.Of(HiddenKind.HiddenRows, place, Ranges(rows));
        }
    }

    private static IEnumerable<HiddenPart> Comments(ZipArchive zip, string part, ReadingBudget budget)
    {
        using var reader = Xml.Read(zip.Part(part, budget)!);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "comment" or "threadedComment" })
            {
                var cell = reader.Attribute("ref") ?? "";
                yield return HiddenPart.Of(HiddenKind.Comment, new($"单元格 {cell}", $"cell {cell}"), Text(reader), removable: true);
            }
        }
    }

    private static string Text(XmlReader reader)
    {
        var text = "";
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
            text += reader.NodeType == XmlNodeType.Text && text.Length < 400 ? reader.Value : "";
        }

        return text;
    }

    // 5—9、12
    private static string Ranges(List<int> rows)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var row in rows)
        {
            if (ranges.Count > 0 && ranges[^1].To == row - 1)
            {
                ranges[^1] = (ranges[^1].From, row);
            }
            else
            {
                ranges.Add((row, row));
            }
        }

        return string.Join("、", ranges.Select(range => range.From == range.To ? $"{range.From}" : $"{range.From}—{range.To}"));
    }
}
