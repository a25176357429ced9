using System.Xml;

namespace Gongkai.Reports.Reading.Packages;

/// <summary>Reads the XML parts of packages as a stream: no DTD, so no entities, and nothing fetched from anywhere.</summary>
internal static class Xml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>The next element inside the element at <paramref name="depth"/>; false at its end.</summary>
    public static bool ReadInside(this XmlReader reader, int depth)
    {
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over everything up to the end tag of the element at <paramref name="depth"/>.</summary>
    public static void SkipTo(this XmlReader reader, int depth)
    {
        while (reader.Depth > depth && reader.Read())
        {
        }
    }

    /// <summary>Passes over what is inside the current element.</summary>
    public static void SkipInside(this XmlReader reader)
    {
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            reader.Read();
            reader.SkipTo(depth);
        }
    }

    /// <summary>An attribute by its local name, whatever namespace a producer put it in.</summary>
    public static string? Attribute(this XmlReader reader, string name)
    {
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name && reader.Prefix != "xmlns")
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>An attribute as a number; null when it is absent or none.</summary>
    public static int? Number(this XmlReader reader, string name) => int.TryParse(reader.Attribute(name), out var number) ? number : null;

    /// <summary>An on-off property: on unless its value says otherwise (ECMA-376, ST_OnOff).</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off" or "none");
}
