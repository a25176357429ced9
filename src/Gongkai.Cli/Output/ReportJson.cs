using System.Text.Json;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Output;

/// <summary>A report as read, as one JSON object. The property names are an interface.</summary>
internal static class ReportJson
{
    public static string Line(string file, Report report, IEnumerable<Finding> findings, Language language) => JsonLines.Line(json =>
    {
        json.WriteString("file", file);
        WriteIdentity(json, report, language);
        json.WriteStartObject("cells");
        foreach (var reading in report.Figures.All)
        {
            WriteCell(json, reading);
        }

        json.WriteEndObject();
        json.WriteArray("sections", report.Sections, section => WriteSection(json, section));
        json.WriteArray("conflicts", report.Identity.Conflicts, conflict => WriteConflict(json, conflict));
        json.WriteArray("remarks", report.Document.Remarks, remark => json.WriteStringValue(remark.In(language)));
        json.WriteArray("findings", findings, finding => FindingJson.Write(json, finding, language));
    });

    /// <summary>Who, when and which form; shared by all commands that print a report as JSON.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, Report report, Language language)
    {
        var identity = report.Identity;
        json.WriteText("organ", identity.Organ?.Value);
        json.WriteNumberOrNull("year", identity.Year?.Value);
        json.WriteText("form", report.Form.Form?.Version);
        json.WriteArray("formReasons", report.Form.Reasons, reason => json.WriteStringValue(reason.In(language)));
        json.WriteArray("supersededRows", report.Form.SupersededRows, json.WriteStringValue);
        json.WriteText("kind", report.Document.Kind);
        json.WriteText("title", identity.Title?.Value);
        json.WriteText("published", Day(identity.Published?.Value));
        json.WriteText("signed", Day(identity.Signed?.Value));
        WritePeriod(json, identity.Period);
        WritePlaces(json, identity);
    }

    private static void WritePeriod(Utf8JsonWriter json, Found<Period>? period)
    {
        if (period is null)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteText("from", Day(period.Value.From));
        json.WriteText("to", Day(period.Value.To));
        json.WriteText("text", period.Text);
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, Identity identity)
    {
        json.WriteStartObject("places");
        foreach (var (name, place) in new[]
        {
            ("organ", identity.Organ?.Place), ("year", identity.Year?.Place), ("title", identity.Title?.Place), ("period", identity.Period?.Place),
            ("signed", identity.Signed?.Place), ("published", identity.Published?.Place),
        })
        {
            if (place is { } known)
            {
                json.WriteString(name, known.ToString());
            }
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, CellReading reading)
    {
        json.WriteStartObject(reading.Cell.ToString());
        json.WriteNumberOrNull("value", reading.Value);
        json.WriteText("text", reading.Text);
        json.WriteString("state", Name(reading.State));
        json.WriteText("place", reading.Place?.ToString());
        json.WriteString("certainty", reading.Certainty == Certainty.Read ? "read" : "inferred");

        if (reading.Proof is not null)
        {
            json.WriteString("proof", reading.Proof);
        }

        if (reading.State == CellState.Undecided)
        {
            json.WriteArray("candidates", reading.Candidates, candidate => json.WriteNumberValue(JsonLines.Plain(candidate)));
            if (reading.MoreCandidates)
            {
                json.WriteBoolean("moreCandidates", true);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteText("code", section.Code);
        json.WriteText("numbering", section.Numbering);
        json.WriteString("heading", section.Heading);
        json.WriteString("place", section.Place.ToString());
        json.WriteString("text", Joined(section.Text));
        json.WriteArray("parts", section.Parts, part =>
        {
            json.WriteStartObject();
            json.WriteString("code", part.Code);
            json.WriteString("heading", part.Heading);
            json.WriteString("place", part.Place.ToString());
            json.WriteString("text", Joined(part.Text));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("about", conflict.About);
        json.WriteString("chosen", conflict.Chosen);
        json.WriteString("other", conflict.Other);
        json.WriteString("place", conflict.Place.ToString());
        json.WriteEndObject();
    }

    private static string Joined(IEnumerable<Paragraph> text) => string.Join('\n', text.Select(paragraph => paragraph.Text));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Name(CellState state) => state switch
    {
        CellState.Number => "number",
        CellState.Blank => "blank",
        CellState.Mark => "mark",
        CellState.Missing => "missing",
        _ => "undecided",
    };
}
