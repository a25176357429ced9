using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>Reads a document's list definitions (ECMA-376, numbering part).</summary>
internal sealed class NumberingReader(Styles styles)
{
    private readonly Dictionary<int, NumberList> lists = [];
    private readonly Dictionary<int, Dictionary<int, NumberLevel>> definitions = [];
    private readonly Dictionary<int, string> links = [];

    public Numbering Read(Stream? part)
    {
        if (part is not null)
        {
            using var reader = Xml.Read(part);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "abstractNum", IsEmptyElement: false })
                {
                    ReadDefinition(reader);
                }
                else if (reader is { NodeType: XmlNodeType.Element, LocalName: "num", IsEmptyElement: false })
                {
                    ReadList(reader);
                }
            }

            FollowLinks();
        }

        return new Numbering(lists, definitions);
    }

    private void ReadDefinition(XmlReader reader)
    {
        var id = reader.Number("abstractNumId") ?? -1;
        var levels = definitions[id] = [];
        var depth = reader.Depth;

        while (reader.ReadInside(depth))
        {
            if (reader.LocalName == "lvl")
            {
                ReadLevel(reader, levels);
            }
            else if (reader.LocalName == "numStyleLink" && reader.Attribute("val") is { } style)
            {
                links[id] = style;
            }
        }
    }

    private void ReadList(XmlReader reader)
    {
        var list = new NumberList(-1, [], []);
        var id = reader.Number("numId") ?? -1;
        var depth = reader.Depth;
        var level = 0;

        while (reader.ReadInside(depth))
        {
            switch (reader.LocalName)
            {
                case "abstractNumId":
                    list = list with { Definition = reader.Number("val") ?? -1 };
                    break;
                case "lvlOverride":
                    level = Math.Clamp(reader.Number("ilvl") ?? 0, 0, Numbering.Levels - 1);
                    break;
                case "startOverride":
                    list.Starts[level] = reader.Number("val") ?? 1;
                    break;
                case "lvl":
                    ReadLevel(reader, list.Levels);
                    break;
            }
        }

        lists[id] = list;
    }

    private static void ReadLevel(XmlReader reader, Dictionary<int, NumberLevel> levels)
    {
        var index = reader.Number("ilvl") ?? 0;
        var level = new NumberLevel(1, "decimal", "", "tab", null, false);
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ReadInside(depth))
            {
                level = reader.LocalName switch
                {
                    "start" => level with { Start = reader.Number("val") ?? 1 },
                    "numFmt" => level with { Format = reader.Attribute("val") ?? "decimal" },
                    "lvlText" => level with { Text = reader.Attribute("val") ?? "" },
                    "suff" => level with { Suffix = reader.Attribute("val") ?? "tab" },
                    "pStyle" => level with { Style = reader.Attribute("val") },
                    "isLgl" => level with { Legal = reader.IsOn() },
                    "lvlRestart" => level with { Restart = reader.Number("val") },
                    _ => level,
                };
            }
        }

        levels[index] = level;
    }

    /// <summary>A definition may be a link to a numbering style, whose own list holds the levels.</summary>
    private void FollowLinks()
    {
        foreach (var (id, style) in links)
        {
            if (styles[style]?.NumberId is { } list && lists.TryGetValue(list, out var target) && definitions.TryGetValue(target.Definition, out var levels) && levels.Count > 0)
            {
                definitions[id] = levels;
            }
        }
    }
}
