using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongkai.Reports.Rollup.Printing;

/// <summary>Totals as JSON, in the shape that <c>docs/schema/rollup.schema.json</c> publishes.</summary>
public static class RollupJson
{
    /// <summary>UTF-8 bytes.</summary>
    public static byte[] Write(RollupResult result, bool indented = false)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("year", result.Year);
            json.WriteString("form", result.Form.Id);
            Names(json, "missing", result.Missing.Select(organ => organ.Name));
            Names(json, "otherYears", result.OtherYears);
            Unplaced(json, result);
            Contradicting(json, result);
            json.WriteStartArray("totals");
            foreach (var total in result.Totals)
            {
                Total(json, total);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Unplaced(Utf8JsonWriter json, RollupResult result)
    {
        json.WriteStartArray("unplaced");
        foreach (var report in result.Unplaced)
        {
            json.WriteStartObject();
            json.WriteString("file", report.File);
            json.WriteString("organ", report.Organ);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Contradicting(Utf8JsonWriter json, RollupResult result)
    {
        json.WriteStartArray("contradicting");
        foreach (var organ in result.Contradicting)
        {
            json.WriteStartObject();
            json.WriteString("organ", organ.Organ.Name);
            Names(json, "files", organ.Files);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Total(Utf8JsonWriter json, OrganTotal total)
    {
        json.WriteStartObject();
        json.WriteString("organ", total.Organ.Name);
        json.WriteString("code", total.Organ.Code);
        json.WriteString("basis", total.Basis == TotalBasis.Parts ? "parts" : "aggregateReport");
        json.WriteString("aggregateFile", total.AggregateFile);
        Names(json, "reports", total.Files);
        Names(json, "missing", total.Missing.Select(organ => organ.Name));
        json.WriteStartObject("cells");
        foreach (var cell in total.Cells)
        {
            json.WriteStartObject(cell.Cell.ToString());
            Number(json, "value", cell.Value);
            Number(json, "low", cell.Low);
            Number(json, "high", cell.High);
            json.WriteNumber("open", cell.Open);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var item in names)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
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
}
