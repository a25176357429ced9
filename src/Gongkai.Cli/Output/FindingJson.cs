using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.Cli.Output;

/// <summary>A finding as a JSON object. The property names and the answers' names are an interface.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("answer", Name(finding.Answer));
        json.WriteString("level", finding.Level == Level.Error ? "error" : "warning");
        json.WriteArray("cells", finding.Cells, cell => json.WriteStringValue(cell.ToString()));
        json.WriteNumberOrNull("stated", finding.Stated);
        json.WriteNumberOrNull("expected", finding.Expected);
        json.WriteString("message", finding.Message.In(language));
        json.WriteArray("places", finding.Places, place => json.WriteStringValue(place.ToString()));
        json.WriteText("quote", finding.Quote);
        json.WriteArray("repairs", finding.Repairs, repair => WriteRepair(json, repair, language));
        json.WriteEndObject();
    }

    /// <summary>The answer's public name.</summary>
    public static string Name(Answer answer) => answer switch
    {
        Answer.Holds => "holds",
        Answer.Broken => "broken",
        Answer.CannotTell => "cannotTell",
        _ => "doesNotApply",
    };

    private static void WriteRepair(Utf8JsonWriter json, Repair repair, Language language)
    {
        json.WriteStartObject();
        json.WriteArray("changes", repair.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteString("cell", change.Cell.ToString());
            json.WriteNumberOrNull("from", change.From);
            json.WriteNumberOrNull("to", change.To);
            json.WriteEndObject();
        });
        json.WriteString("message", repair.Message.In(language));
        json.WriteEndObject();
    }
}
