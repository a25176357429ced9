using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongkai.App.Catalogue;

/// <summary>A 政府信息公开指南 in chapters, as it is confirmed, shown and printed.</summary>
public sealed record GuideContent(IReadOnlyList<GuideChapter> Chapters)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static GuideContent Read(string json) => JsonSerializer.Deserialize<GuideContent>(json, Options)!;

    /// <summary>SHA-256 of the text: another one means that something changed.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write())));
}

/// <summary>A chapter: paragraphs, then lines of label and value.</summary>
public sealed record GuideChapter(string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<GuideLine> Lines);

/// <summary>A label with its value.</summary>
public sealed record GuideLine(string Label, string Value);
