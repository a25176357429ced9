using System.IO.Compression;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>What every Office package can hide: properties, embedded files, programs, links to files elsewhere, places in its photographs.</summary>
internal static class PackageHidden
{
    // Their names are free, so they are found by what they are to the package. (ECMA-376 part 2)
    private static readonly string[] AboutTheFile = ["/core-properties", "/extended-properties", "/custom-properties"];

    // What a program writes about itself tells nothing about the people who used it.
    private static readonly Dictionary<string, Wording> Telling = new()
    {
        ["creator"] = new("作者", "author"), ["lastModifiedBy"] = new("最后修改者", "last modified by"), ["Company"] = new("单位", "company"), ["Manager"] = new("经理", "manager"),
        ["keywords"] = new("关键词", "keywords"), ["description"] = new("备注", "comments"), ["subject"] = new("主题", "subject"), ["category"] = new("类别", "category"),
        ["lpwstr"] = new("自定义属性", "custom property"), ["HyperlinkBase"] = new("超链接基础", "hyperlink base"),
    };

    public static IEnumerable<HiddenPart> In(ZipArchive zip, ReadingBudget budget, string root)
    {
        foreach (var part in Relationships.Of(zip, "_rels/.rels", budget).Where(link => AboutTheFile.Any(end => link.Type.EndsWith(end, StringComparison.Ordinal)))
            .SelectMany(link => Properties(zip, link.Target.TrimStart('/'), budget)))
        {
            yield return part;
        }

        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.StartsWith(root + "embeddings/", StringComparison.OrdinalIgnoreCase) && !name.EndsWith('/'))
            {
                yield return HiddenPart.Of(HiddenKind.EmbeddedFile, new("附在文件里", "within the file"), entry.Name);
            }
            else if (entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            {
                yield return HiddenPart.Of(HiddenKind.Macro, new("附在文件里", "within the file"), entry.Name);
            }
            else if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var link in OutsideLinks(zip, name, budget))
                {
                    yield return link;
                }
            }
            else if (IsJpeg(name) && JpegHidden.In(Bytes(zip, name, budget)).Any(part => part.Kind == HiddenKind.Location))
            {
                yield return HiddenPart.Of(HiddenKind.Location, new($"图片 {entry.Name}", $"picture {entry.Name}"), "", removable: true);
            }
        }
    }

    internal static bool IsJpeg(string name) => name.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase);

    internal static byte[] Bytes(ZipArchive zip, string name, ReadingBudget budget)
    {
        using var part = zip.Part(name, budget)!;
        using var copy = new MemoryStream();
        part.CopyTo(copy);

        return copy.ToArray();
    }

    private static IEnumerable<HiddenPart> Properties(ZipArchive zip, string part, ReadingBudget budget)
    {
        if (zip.Part(part, budget) is not { } stream)
        {
            yield break;
        }

        using var reader = Xml.Read(stream);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && Telling.TryGetValue(reader.LocalName, out var name) && reader.ReadElementContentAsString().Trim() is { Length: > 0 } value)
            {
                yield return HiddenPart.Of(HiddenKind.Properties, name, value, removable: true);
            }
            else
            {
                reader.Read();
            }
        }
    }

    // A hyperlink is shown; a linked picture, a template or a linked table is only followed.
    private static IEnumerable<HiddenPart> OutsideLinks(ZipArchive zip, string part, ReadingBudget budget)
    {
        using var reader = Xml.Read(zip.Part(part, budget)!);
        while (reader.Read())
        {
            if (reader.LocalName == "Relationship" && reader.Attribute("TargetMode") == "External" && reader.Attribute("Type") is { } type && !type.EndsWith("/hyperlink", StringComparison.Ordinal))
            {
                yield return HiddenPart.Of(HiddenKind.OutsideLink, new("附在文件里", "within the file"), Uri.UnescapeDataString(reader.Attribute("Target") ?? ""));
            }
        }
    }
}
