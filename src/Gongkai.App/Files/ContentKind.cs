using System.Collections.Frozen;
using Gongkai.Reports.Reading;

namespace Gongkai.App.Files;

/// <summary>A format that files may be kept in.</summary>
/// <param name="ContentType">As it is served.</param>
/// <param name="Extensions">Endings a name may have; the first is given to a name with another.</param>
internal sealed record ContentKind(string ContentType, params string[] Extensions)
{
    private static readonly FrozenDictionary<string, ContentKind> ByFormat = new Dictionary<string, ContentKind>
    {
        ["pdf"] = new("application/pdf", ".pdf"),
        ["docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", ".docm", ".dotx"),
        ["xlsx"] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", ".xlsm"),
        ["doc"] = new("application/msword", ".doc", ".dot"),
        ["wps"] = new("application/vnd.ms-works", ".wps"),
        ["xls"] = new("application/vnd.ms-excel", ".xls", ".et"),
        ["odt"] = new("application/vnd.oasis.opendocument.text", ".odt"),
        ["ods"] = new("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
        ["fodt"] = new("application/vnd.oasis.opendocument.text-flat-xml", ".fodt", ".fods"),
        ["rtf"] = new("application/rtf", ".rtf", ".doc"),
        ["uof"] = new("application/xml", ".uof", ".uot", ".uos"),
        ["OFD"] = new("application/ofd", ".ofd"),
        ["png"] = new("image/png", ".png"),
        ["jpeg"] = new("image/jpeg", ".jpg", ".jpeg"),
        ["gif"] = new("image/gif", ".gif"),
        ["tiff"] = new("image/tiff", ".tif", ".tiff"),
        ["bmp"] = new("image/bmp", ".bmp"),
        ["mp3"] = new("audio/mpeg", ".mp3"),
        ["m4a"] = new("audio/mp4", ".m4a"),
        ["ogg"] = new("audio/ogg", ".ogg", ".oga"),
        ["wav"] = new("audio/wav", ".wav"),
        ["mp4"] = new("video/mp4", ".mp4", ".m4v"),
        ["webm"] = new("video/webm", ".webm"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ContentKind Html = new("text/html", ".html", ".htm", ".shtml", ".xhtml");

    // Between texts the name chooses: a table of commas and a note look alike.
    private static readonly ContentKind[] Texts =
    [
        new("text/plain", ".txt", ".log"), new("text/csv", ".csv", ".tsv"), new("text/markdown", ".md", ".markdown"), new("application/json", ".json"),
        new("multipart/related", ".mht", ".mhtml"), new("application/xml", ".xml"),
    ];

    /// <summary>What the formats are called, for refusals.</summary>
    public const string Names = "PDF、Word（docx、doc、wps、odt、rtf）、Excel（xlsx、xls、ods）、OFD、网页（html）、文本（txt、csv、md、json）、图片（png、jpg、gif、tif、bmp）、音频（mp3、m4a、ogg、wav）、视频（mp4、webm）";

    /// <summary>What the bytes are; null when such files are not kept.</summary>
    public static ContentKind? Of(ReadOnlyMemory<byte> bytes, string name)
    {
        var format = FileFormat.Of(bytes, name);
        return format == "text" ? OfText(bytes.Span, name) : ByFormat.GetValueOrDefault(format);
    }

    /// <summary>Whether the name ends as this format's names do.</summary>
    public bool Fits(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static ContentKind? OfText(ReadOnlySpan<byte> bytes, string name)
    {
        var isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isWide && bytes.ContainsAny(ControlBytes))
        {
            return null;
        }

        return LooksLikeHtml(bytes) && !Texts.Any(text => text.Fits(name))
            ? Html
            : Texts.FirstOrDefault(text => text.Fits(name)) ?? Texts[0];
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        return new[] { "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>" }.Any(tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }

    // No text in UTF-8 or GBK has these.
    private static readonly System.Buffers.SearchValues<byte> ControlBytes = System.Buffers.SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20]);
}
