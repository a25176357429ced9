using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;

namespace Gongkai.Cli.Features.Keeping;

/// <summary>Findings as bytes and back, for the length of one run: nothing of it is an interface.</summary>
internal static class FindingBytes
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new CellCodes() } };

    /// <summary>Packed: findings name the same few cells over and over, and the folder for temporary files may itself lie in memory.</summary>
    public static byte[] Write(IReadOnlyList<Finding> findings)
    {
        using var bytes = new MemoryStream();
        using (var packed = new DeflateStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, findings, Options);
        }

        return bytes.ToArray();
    }

    public static IReadOnlyList<Finding> Read(byte[] bytes)
    {
        using var packed = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<Finding>>(packed, Options)!;
    }

    private sealed class CellCodes : JsonConverter<CellRef>
    {
        public override CellRef Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => CellRef.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, CellRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
