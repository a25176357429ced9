using System.IO.Compression;

namespace Gongkai.Reports.Reading.Packages;

/// <summary>Relationships between the parts of a package (ECMA-376 part 2).</summary>
internal static class Relationships
{
    /// <summary>The package's main part; null when it names none.</summary>
    public static string? MainPart(ZipArchive zip, ReadingBudget budget)
    {
        foreach (var (_, type, target) in Of(zip, "_rels/.rels", budget))
        {
            if (type.EndsWith("/officeDocument", StringComparison.Ordinal))
            {
                return target.TrimStart('/');
            }
        }

        return null;
    }

    /// <summary>All relationships in a part; none when the part is absent.</summary>
    public static List<(string Id, string Type, string Target)> Of(ZipArchive zip, string part, ReadingBudget budget)
    {
        var list = new List<(string, string, string)>();
        using var stream = zip.Part(part, budget);
        if (stream is null)
        {
            return list;
        }

        using var reader = Xml.Read(stream);
        while (reader.Read())
        {
            if (reader.LocalName == "Relationship")
            {
                list.Add((reader.Attribute("Id") ?? "", reader.Attribute("Type") ?? "", reader.Attribute("Target") ?? ""));
            }
        }

        return list;
    }
}
