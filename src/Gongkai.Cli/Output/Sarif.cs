using System.Buffers;
using System.Text;
using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Output;

/// <summary>Findings as a SARIF 2.1.0 log, for tools that show results of static analysis.</summary>
internal sealed class Sarif : IDisposable
{
    // The address names the schema; nothing is ever fetched from it.
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly ArrayBufferWriter<byte> written = new();
    private readonly Utf8JsonWriter json;
    private readonly TextWriter output;
    private readonly LawBook law;
    private readonly Language language;

    public Sarif(TextWriter output, LawBook law, Language language)
    {
        (this.output, this.law, this.language) = (output, law, language);
        json = new Utf8JsonWriter(written, JsonLines.Options with { Indented = true });
    }

    public void Dispose() => json.Dispose();

    /// <summary>Writes the whole log, one report after the other.</summary>
    public void Write(IEnumerable<CheckedReport> reports, IEnumerable<(string File, Refusal Why)> unreadable)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        WriteInvocation([.. unreadable]);
        json.WriteArray("results", reports, WriteResults);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        HandOut();
        output.WriteLine();
    }

    private void WriteResults(CheckedReport report)
    {
        foreach (var finding in report.Findings().Where(IsResult))
        {
            WriteResult(report, finding);
        }

        HandOut();
    }

    /// <summary>Gives away what is written so far, so that a log over ten thousand files is never held whole.</summary>
    private void HandOut()
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(written.WrittenSpan));
        written.ResetWrittenCount();
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
