using System.Text;
using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Clock;

namespace Gongkai.Cli.Output;

/// <summary>The ledger of days as one JSON object: codes for programs, words in both languages for people.</summary>
internal static class ClockJson
{
    public static byte[] Write(ExplainedClock explained) => Encoding.UTF8.GetBytes(JsonLines.Line(json => Explain(json, explained)) + "\n");

    private static void Explain(Utf8JsonWriter json, ExplainedClock explained)
    {
        var reading = explained.Reading;
        json.WriteText("organ", explained.Organ);
        json.WriteText("number", explained.Number);
        json.WriteText("readOn", Day(reading.Today));
        json.WriteText("state", Code(reading.State));
        json.WriteText("awaited", Code(reading.Awaited));
        json.WriteText("due", Day(reading.Due));
        json.WriteText("waitUntil", Day(reading.WaitUntil));
        json.WriteNumberOrNull("daysLeft", reading.DaysLeft);
        json.WriteBoolean("overdue", reading.Overdue);
        json.WriteBoolean("provisional", reading.Provisional);
        json.WriteBoolean("assumesSilence", reading.AssumesSilence);
        json.WriteText("source", explained.Clock.Rules.Source);
        json.WriteArray("rounds", reading.Rounds, round => Object(json, () => Round(json, round)));
        json.WriteArray("ledger", LedgerRow.Of(reading), row => Object(json, () => Line(json, row)));
        json.WriteArray("faults", reading.Faults, fault => Object(json, () => Fault(json, fault)));
    }

    private static void Round(Utf8JsonWriter json, ClockRound round)
    {
        json.WriteText("startedOn", Day(round.StartedOn));
        json.WriteText("countedFrom", Day(round.CountedFrom));
        json.WriteText("due", Day(round.Due));
        json.WriteText("endedOn", Day(round.EndedOn));
        json.WriteBoolean("late", round.Late);
    }

    private static void Line(Utf8JsonWriter json, LedgerRow row)
    {
        var line = row.Line;
        json.WriteText("from", Day(line.From));
        json.WriteText("to", Day(line.To));
        json.WriteText("kind", Code(line.Kind));
        json.WriteText("event", line.Event is { } happened ? Code(happened.Kind) : null);
        Words(json, "what", line.What);
        Words(json, "rule", line.Rule);
        json.WriteText("article", line.Article);
        json.WriteText("basis", row.Basis.Length == 0 ? null : row.Basis);
        json.WriteBoolean("practice", line.Recalled);
        json.WriteNumberOrNull("day", line.Day);
        json.WriteNumberOrNull("left", line.Left);
        json.WriteBoolean("ahead", line.Ahead);
        json.WriteBoolean("provisional", line.Provisional);
    }

    private static void Fault(Utf8JsonWriter json, ClockFault fault)
    {
        json.WriteText("code", fault.Code);
        json.WriteText("on", Day(fault.Event.On));
        json.WriteText("event", Code(fault.Event.Kind));
        Words(json, "what", fault.What);
        json.WriteText("article", fault.Article);
        json.WriteBoolean("withoutEffect", fault.WithoutEffect);
    }

    private static void Words(Utf8JsonWriter json, string name, Wording words)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", words.Zh);
        json.WriteString("en", words.En);
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
