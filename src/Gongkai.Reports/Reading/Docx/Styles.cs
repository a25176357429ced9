using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>A paragraph style: what matters of it for reading.</summary>
internal sealed record Style(string Id, string? Name, string? BasedOn, int? Outline, int? NumberId, int? Level)
{
    /// <summary>Word names its heading and title styles in English whatever language it runs in; WPS keeps 标题.</summary>
    public bool IsHeading => Outline is >= 0 and < 9
        || Name is { } name && (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题", StringComparison.Ordinal) || name.Equals("title", StringComparison.OrdinalIgnoreCase));
}

/// <summary>The styles of a document, with what they inherit.</summary>
internal sealed class Styles
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, Style> styles = [];
    private string? standard;

    public static Styles Read(Stream? part)
    {
        var read = new Styles();
        if (part is null)
        {
            return read;
        }

        using var reader = Xml.Read(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "style" })
            {
                read.Add(reader);
            }
        }

        return read;
    }

    public bool IsHeading(string? id) => Lineage(id).Any(style => style.IsHeading);

    /// <summary>True for the entries of a table of contents.</summary>
    public bool IsContents(string? id) => Lineage(id).Any(style => style.Name?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The numbering that a style brings along, and the style that states it.</summary>
    public (int? NumberId, int? Level, string? Style) Numbering(string? id)
    {
        foreach (var style in Lineage(id))
        {
            if (style.NumberId is { } number)
            {
                return (number, style.Level, style.Id);
            }
        }

        return default;
    }

    public Style? this[string id] => styles.GetValueOrDefault(id);

    private IEnumerable<Style> Lineage(string? id)
    {
        id ??= standard;
        for (var i = 0; i < MostAncestors && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private void Add(XmlReader reader)
    {
        var style = new Style(reader.Attribute("styleId") ?? "", null, null, null, null, null);
        if (reader.Attribute("type") == "paragraph" && reader.Attribute("default") is "1" or "true")
        {
            standard = style.Id;
        }

        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ReadInside(depth))
            {
                style = reader.LocalName switch
                {
                    "name" => style with { Name = reader.Attribute("val") },
                    "basedOn" => style with { BasedOn = reader.Attribute("val") },
                    "outlineLvl" => style with { Outline = reader.Number("val") },
                    "numId" => style with { NumberId = reader.Number("val") },
                    "ilvl" => style with { Level = reader.Number("val") },
                    _ => style,
                };
            }
        }

        styles[style.Id] = style;
    }
}
