using System.IO.Compression;
using System.Text;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>What a DOCX hides: comments, tracked changes, hidden and white text in every story of the document, and what every package can hide.</summary>
internal static class WordHidden
{
    private const int LongestQuote = 200;

    /// <summary>Elements whose content was deleted or moved away, and still stands there. (ECMA-376, 17.13.5)</summary>
    internal static readonly string[] Gone = ["del", "moveFrom"];

    /// <summary>Elements that mark what came in by a tracked change.</summary>
    internal static readonly string[] Came = ["ins", "moveTo"];

    public static IEnumerable<HiddenPart> In(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var zip = Zip.Open(bytes);
        foreach (var part in PackageHidden.In(zip, budget, "word/"))
        {
            yield return part;
        }

        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            foreach (var part in IsComments(entry.FullName) ? Comments(zip, entry, budget) : IsStory(entry.FullName) ? Story(zip, entry, budget) : [])
            {
                yield return part;
            }
        }
    }

    internal static bool IsComments(string part) => part is "word/comments.xml";

    internal static bool IsStory(string part) => part is "word/document.xml" or "word/footnotes.xml" or "word/endnotes.xml"
        || part.StartsWith("word/header", StringComparison.Ordinal) || part.StartsWith("word/footer", StringComparison.Ordinal);

    private static IEnumerable<HiddenPart> Comments(ZipArchive zip, ZipArchiveEntry entry, ReadingBudget budget)
    {
        using var reader = Xml.Read(zip.Part(entry.FullName, budget)!);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "comment" })
            {
                var author = reader.Attribute("author") ?? "";
                yield return HiddenPart.Of(HiddenKind.Comment, new($"批注（{author}）", $"comment ({author})"), TextInside(reader), removable: true);
            }
        }
    }

    private static IEnumerable<HiddenPart> Story(ZipArchive zip, ZipArchiveEntry entry, ReadingBudget budget)
    {
        using var reader = Xml.Read(zip.Part(entry.FullName, budget)!);
        var place = Place(entry.FullName);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Gone.Contains(reader.LocalName) && TextInside(reader).Trim() is { Length: > 0 } deleted)
            {
                yield return HiddenPart.Of(HiddenKind.Revision, new(place.Zh + "，已删除的内容", place.En + ", deleted"), deleted, removable: true);
            }
            else if (Came.Contains(reader.LocalName) && !reader.IsEmptyElement)
            {
                var author = reader.Attribute("author") ?? "";
                yield return HiddenPart.Of(HiddenKind.Revision, new($"{place.Zh}，{author}插入的内容", $"{place.En}, inserted by {author}"), "", removable: true);
            }
            else if (reader.LocalName == "r" && Run(reader) is var (kind, text))
            {
                yield return HiddenPart.Of(kind, place, text, removable: kind == HiddenKind.HiddenText);
            }
        }
    }

    // A run's properties come before its text.
    private static (HiddenKind, string)? Run(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return null;
        }

        var (hidden, white, shaded) = (false, false, false);
        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            hidden |= reader.LocalName == "vanish" && reader.IsOn();
            white |= reader.LocalName == "color" && string.Equals(reader.Attribute("val"), "FFFFFF", StringComparison.OrdinalIgnoreCase);
            shaded |= reader.LocalName is "shd" or "highlight";
            if (reader.LocalName == "t")
            {
                Append(text, TextInside(reader));
            }
        }

        return text.Length == 0 || string.IsNullOrWhiteSpace(text.ToString()) ? null
            : hidden ? (HiddenKind.HiddenText, text.ToString())
            : white && !shaded ? (HiddenKind.CoveredText, text.ToString())
            : null;
    }

    private static string TextInside(XmlReader reader)
    {
        var text = new StringBuilder();
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                Append(text, reader.Value);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string more)
    {
        if (text.Length < LongestQuote)
        {
            text.Append(more);
        }
    }

    private static Wording Place(string part) => Path.GetFileNameWithoutExtension(part) switch
    {
        "document" => new("正文", "body"),
        "footnotes" => new("脚注", "footnotes"),
        "endnotes" => new("尾注", "endnotes"),
        var name when name.StartsWith("header", StringComparison.Ordinal) => new("页眉", "header"),
        _ => new("页脚", "footer"),
    };
}
