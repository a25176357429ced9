using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Output;

/// <summary>Findings as a SARIF 2.1.0 log, for tools that show results of static analysis.</summary>
internal sealed class Sarif(Utf8JsonWriter json, LawBook law, Language language)
{
    // The address names the schema; nothing is ever fetched from it.
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes the whole log.</summary>
    public void Write(IEnumerable<CheckedReport> reports, IEnumerable<(string File, Refusal Why)> unreadable)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        WriteInvocation([.. unreadable]);
        json.WriteArray("results", reports.SelectMany(report => report.Findings.Where(IsResult).Select(finding => (report, finding))), pair => WriteResult(pair.report, pair.finding));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What holds is no news; what cannot be told is a note that something deserves a look.
    private static bool IsResult(Finding finding) => finding.Answer is Answer.Broken or Answer.CannotTell;

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gongkai");
        json.WriteString("semanticVersion", typeof(Sarif).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", language == Language.Chinese ? "zh-CN" : "en");
        json.WriteArray("rules", law.Checks.Values.OrderBy(check => check.Code, StringComparer.Ordinal), WriteRule);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(CheckDefinition check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Code);
        json.WriteStartObject("shortDescription");
        json.WriteString("text", check.Must.In(language));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", check.Level == Level.Error ? "error" : "warning");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("source", check.Source);
        json.WriteNumber("weight", check.Weight);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", unreadable.Count == 0);
        json.WriteArray("toolExecutionNotifications", unreadable, refused =>
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteMessage(refused.Why.Reason.In(language));
            WriteLocation(refused.File, null);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(CheckedReport report, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("kind", finding.Answer == Answer.Broken ? "fail" : "review");
        json.WriteString("level", finding.Answer != Answer.Broken ? "none" : finding.Level == Level.Error ? "error" : "warning");
        WriteMessage(finding.Message.In(language));
        WriteLocation(report.File, finding.Places.Count > 0 ? finding.Places[0] : null);
        json.WriteStartObject("properties");
        json.WriteArray("cells", finding.Cells, cell => json.WriteStringValue(cell.ToString()));
        json.WriteArray("places", finding.Places, place => json.WriteStringValue(place.ToString()));
        json.WriteArray("repairs", finding.Repairs, repair => json.WriteStringValue(repair.Message.In(language)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteLocation(string file, Place? place)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();

        // Only files with lines have a region; the place of a table cell stands in the logical location.
        if (place is { Line: > 0, Table: 0 } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line.Line);
            if (line.From > 0)
            {
                json.WriteNumber("startColumn", line.From);
                json.WriteNumber("endColumn", line.To + 1);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();

        if (place is { } known && known.ToString() is { Length: > 0 } text)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", text);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
