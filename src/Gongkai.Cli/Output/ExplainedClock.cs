using Gongkai.App.Requests.Explain;
using Gongkai.Law.Clock;

namespace Gongkai.Cli.Output;

/// <summary>A clock that was read, ready to be written down.</summary>
/// <param name="Number">Of the request; null for events from a file.</param>
/// <param name="Organ">Who answers; null where the file's user did not say.</param>
internal sealed record ExplainedClock(ClockReading Reading, RequestClock Clock, string? Number, string? Organ)
{
    public byte[] Paper() => ClockPaper.Write(Reading, Clock.Rules, Number is null ? "" : $"申请编号：{Number}。", Organ ?? "");
}
