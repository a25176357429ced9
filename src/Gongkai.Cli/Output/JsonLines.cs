using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongkai.Cli.Output;

/// <summary>One JSON object a line, Chinese written as Chinese.</summary>
internal static class JsonLines
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line for one object, without its line end.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>A property that is null when there is no text.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A property that is null when there is no number; whole numbers without decimals.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Plain(value));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An array property.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>The same number without trailing zeros: 12.50 is 12.5, 3.00 is 3.</summary>
    public static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;
}
