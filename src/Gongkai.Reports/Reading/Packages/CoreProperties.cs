namespace Gongkai.Reports.Reading.Packages;

/// <summary>The document properties of a package.</summary>
internal static class CoreProperties
{
    /// <summary>The title; null when it is blank or there is none.</summary>
    public static string? Title(Stream? part)
    {
        if (part is null)
        {
            return null;
        }

        using var reader = Xml.Read(part);
        while (reader.Read())
        {
            if (reader.NodeType == System.Xml.XmlNodeType.Element && reader.LocalName == "title")
            {
                return reader.ReadElementContentAsString().Trim() is { Length: > 0 } title ? title : null;
            }
        }

        return null;
    }
}
