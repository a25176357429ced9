using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering.Json;

/// <summary>A report as JSON, in the shape that <c>docs/schema/report.schema.json</c> publishes.</summary>
public static class ReportJson
{
    /// <summary>Says which shape a file has; its last part is raised when the shape changes.</summary>
    public const string Format = "gongkai-report/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8 bytes, indented, the same for the same content.</summary>
    public static byte[] Write(ReportContent content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("form", content.Form.Id);
            Head(json, content);
            Texts(json, "preamble", content.Preamble);
            Sections(json, content);
            Cells(json, content);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Head(Utf8JsonWriter json, ReportContent content)
    {
        json.WriteString("organ", content.Organ);
        if (content.Year is { } year)
        {
            json.WriteNumber("year", year);
        }
        else
        {
            json.WriteNull("year");
        }

        json.WriteString("title", content.PrintedTitle);
        json.WriteString("signature", content.Signature);
        json.WriteString("signed", Date(content.Signed));
        json.WriteString("published", Date(content.Published));
    }

    private static void Sections(Utf8JsonWriter json, ReportContent content)
    {
        json.WriteStartArray("sections");

        foreach (var section in content.Sections)
        {
            var printed = content.Form.Sections.FirstOrDefault(s => s.Code == section.Code);
            json.WriteStartObject();
            json.WriteString("code", section.Code);
            json.WriteString("heading", printed?.Heading ?? section.Heading);
            Texts(json, "text", section.Text);

            json.WriteStartArray("parts");
            foreach (var part in section.Parts)
            {
                json.WriteStartObject();
                json.WriteString("code", part.Code);
                json.WriteString("heading", printed?.Parts?.FirstOrDefault(p => p.Code == part.Code)?.Heading);
                Texts(json, "text", part.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Texts(json, "below", section.Below);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cells(Utf8JsonWriter json, ReportContent content)
    {
        json.WriteStartObject("cells");

        foreach (var reading in content.Figures.All)
        {
            json.WriteStartObject(reading.Cell.ToString());
            json.WriteString("label", CellLabel.Of(content.Form, reading.Cell));
            if (Unit(content.Form, reading.Cell) is { } unit)
            {
                json.WriteString("unit", unit);
            }

            json.WriteString("state", State(reading.State));
            if (reading.Value is { } value)
            {
                json.WriteNumber("value", value);
            }
            else
            {
                json.WriteNull("value");
            }

            json.WriteString("text", reading.State == CellState.Number ? PrintedFigure.Text(reading) : reading.Text);
            if (reading.State == CellState.Undecided)
            {
                json.WriteStartArray("candidates");
                foreach (var candidate in reading.Candidates)
                {
                    json.WriteNumberValue(candidate);
                }

                json.WriteEndArray();
                if (reading.MoreCandidates)
                {
                    json.WriteBoolean("moreCandidates", true);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The state's name in JSON and CSV.</summary>
    internal static string State(CellState state) => state switch
    {
        CellState.Number => "number",
        CellState.Blank => "blank",
        CellState.Mark => "mark",
        CellState.Missing => "missing",
        _ => "undecided",
    };

    /// <summary>The cell's unit; null where the form has no such cell.</summary>
    internal static string? Unit(Form form, CellRef cell) => form.Has(cell) ? form.Locate(cell).Column.Unit : null;

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
