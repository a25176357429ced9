using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law;

namespace Gongkai.Reports.Comparing.Printing;

/// <summary>A comparison as JSON, in the shape that <c>docs/schema/comparison.schema.json</c> publishes.</summary>
public static class ComparisonJson
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>UTF-8 bytes; on one line unless <paramref name="indented"/>.</summary>
    public static byte[] Write(Comparison comparison, bool indented = false)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = indented, Encoder = Encoder }))
        {
            json.WriteStartObject();
            Side(json, "before", comparison.Before);
            Side(json, "after", comparison.After);
            Reuse(json, comparison.Reuse);
            Cells(json, comparison.Cells);
            Sections(json, comparison.Sections);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Side(Utf8JsonWriter json, string name, ComparisonSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("file", side.File);
        json.WriteString("organ", side.Organ);
        Number(json, "year", side.Year);
        json.WriteString("form", side.Form?.Id);
        json.WriteEndObject();
    }

    private static void Reuse(Utf8JsonWriter json, ReuseShare? reuse)
    {
        if (reuse is null)
        {
            json.WriteNull("reuse");
            return;
        }

        json.WriteStartObject("reuse");
        json.WriteNumber("share", Math.Round(reuse.Share, 4));
        json.WriteNumber("ownCharacters", reuse.OwnCharacters);
        json.WriteNumber("repeatedCharacters", reuse.RepeatedCharacters);
        json.WriteEndObject();
    }

    private static void Cells(Utf8JsonWriter json, IReadOnlyList<CellDifference> cells)
    {
        json.WriteStartArray("cells");
        foreach (var cell in cells)
        {
            json.WriteStartObject();
            Codes(json, "before", cell.Before);
            Codes(json, "after", cell.After);
            json.WriteString("label", cell.Label);
            json.WriteString("outcome", Name(cell.Outcome));
            json.WriteString("comparability", Name(cell.Relation));
            Number(json, "beforeValue", cell.BeforeValue);
            Number(json, "afterValue", cell.AfterValue);
            Number(json, "change", cell.Change);
            json.WriteString("beforeText", cell.BeforeText);
            json.WriteString("afterText", cell.AfterText);
            Wording(json, "reason", cell.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Sections(Utf8JsonWriter json, IReadOnlyList<SectionDifference> sections)
    {
        json.WriteStartArray("sections");
        foreach (var section in sections)
        {
            json.WriteStartObject();
            json.WriteString("code", section.Code);
            json.WriteString("heading", section.Heading);
            json.WriteStartArray("pieces");
            foreach (var piece in section.Pieces)
            {
                Piece(json, piece);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Piece(Utf8JsonWriter json, TextPiece piece)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(piece.Kind));
        json.WriteString("text", piece.Text);
        json.WriteString("was", piece.Was);
        json.WriteString("other", piece.Other);
        json.WriteStartArray("words");
        foreach (var word in piece.Words)
        {
            json.WriteStartArray();
            json.WriteNumberValue(word.Kind);
            json.WriteStringValue(word.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Codes(Utf8JsonWriter json, string name, IReadOnlyList<Law.Forms.CellRef> cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            json.WriteStringValue(cell.ToString());
        }

        json.WriteEndArray();
    }

    private static void Wording(Utf8JsonWriter json, string name, Wording? wording)
    {
        if (wording is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("zh", wording.Zh);
        json.WriteString("en", wording.En);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
