using System.IO.Compression;
using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>The sheets of a workbook in order.</summary>
/// <param name="Sheets">Name, part and whether the sheet is hidden.</param>
/// <param name="From1904">Whether days count from 1904, as on old Macs.</param>
internal sealed record Workbook(IReadOnlyList<(string Name, string Part, bool Hidden)> Sheets, bool From1904)
{
    public static Workbook Read(ZipArchive zip, string part, ReadingBudget budget)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var targets = new Dictionary<string, string>();
        foreach (var (id, _, target) in Relationships.Of(zip, $"{folder}_rels/{part[folder.Length..]}.rels", budget))
        {
            targets[id] = target.StartsWith('/') ? target[1..] : folder + target;
        }

        var sheets = new List<(string, string, bool)>();
        var from1904 = false;
        using var reader = Xml.Read(zip.Part(part, budget) ?? throw new UnreadableException(Refusals.Damaged("xlsx")));
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "sheet" && targets.TryGetValue(reader.Attribute("id") ?? "", out var target))
            {
                sheets.Add((reader.Attribute("name") ?? "", target, reader.Attribute("state") is "hidden" or "veryHidden"));
            }

            from1904 |= reader.LocalName == "workbookPr" && reader.Attribute("date1904") is "1" or "true";
        }

        return new Workbook(sheets, from1904);
    }
}
