using System.IO.Compression;
using System.Text;

namespace Gongkai.Reports.Tests.Reading;

/// <summary>Small packages written part by part, so that a test shows the markup it is about.</summary>
internal static class Packages
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    /// <summary>A zip file.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A DOCX with this body and, where given, lists and styles.</summary>
    public static byte[] Docx(string body, string numbering = "", string styles = "", params (string Name, string Text)[] more) =>
        Zip(
        [
            ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"),
            ("word/numbering.xml", $"<w:numbering {Word}>{numbering}</w:numbering>"),
            ("word/styles.xml", $"<w:styles {Word}>{styles}</w:styles>"),
            .. more,
        ]);

    /// <summary>A paragraph with one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A table row.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A table cell.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";
}
