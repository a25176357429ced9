using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongkai.App.Publishing;

/// <summary>What a version says, at one moment: kept with the passages, and what the content hash is made of.</summary>
public sealed record ItemSnapshot(
    string Title, string Body, string? DocumentNumber, string? Issuer, DateOnly? IssuedOn, string? Summary, string? Keywords, string? Source, string? Transcript, IReadOnlyList<ItemSnapshot.File> Files)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="Name">As readers see it.</param>
    /// <param name="Hash">Of its bytes.</param>
    /// <param name="Alternative">替代文本.</param>
    public sealed record File(string Name, string Hash, string? Alternative);

    public static ItemSnapshot Of(ItemVersion version) => new(
        version.Title, version.Body, version.DocumentNumber, version.Issuer, version.IssuedOn, version.Summary, version.Keywords, version.Source, version.Transcript,
        [.. version.Attachments.OrderBy(file => file.Order).Select(file => new File(file.Name, file.FileHash, file.AlternativeText))]);

    public static ItemSnapshot Read(string json) => JsonSerializer.Deserialize<ItemSnapshot>(json, Options)!;

    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>SHA-256 over everything it says.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write())));
}
