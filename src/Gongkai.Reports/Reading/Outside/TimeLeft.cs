using System.Diagnostics;

namespace Gongkai.Reports.Reading.Outside;

/// <summary>The time that one file may still take, shared by all programs that are run for it.</summary>
internal sealed class TimeLeft(TimeSpan whole)
{
    private readonly long start = Stopwatch.GetTimestamp();

    public TimeSpan Span => whole - Stopwatch.GetElapsedTime(start);

    public bool IsOver => Span <= TimeSpan.Zero;
}
