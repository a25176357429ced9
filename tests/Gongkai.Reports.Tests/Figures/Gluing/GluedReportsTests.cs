using System.Collections.Concurrent;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Tests.Figures.Gluing;

/// <summary>Random reports of every size, glued wholly or partly: nothing may be read wrong, and most must be read.</summary>
public sealed class GluedReportsTests
{
    private const int Reports = 250;

    [Fact]
    public void Consistent_reports_are_never_read_wrong_and_their_requests_nearly_always_whole()
    {
        var (wrong, decided, cells) = Try(faults: 0);

        Assert.Empty(wrong);
        Assert.True(decided > 0.99 * cells, $"only {decided} of {cells} cells of the table of requests were decided");
    }

    [Fact]
    public void A_fault_in_print_is_never_read_away()
    {
        var (wrong, decided, cells) = Try(faults: 1);

        Assert.Empty(wrong);
        Assert.True(decided > 0.9 * cells, $"only {decided} of {cells} cells of the table of requests were decided");
    }

    private static (IReadOnlyCollection<string> Wrong, int Decided, int Cells) Try(int faults)
    {
        var wrong = new ConcurrentBag<string>();
        var (decided, cells) = (0, 0);

        Parallel.For(0, Reports, seed =>
        {
            var trial = new GluedTrial(seed, faults);
            var requests = trial.Readings.Where(reading => reading.Cell.Table == "requests").ToList();
            Interlocked.Add(ref cells, requests.Count);
            Interlocked.Add(ref decided, requests.Count(reading => reading.State != CellState.Undecided));

            foreach (var cell in trial.Wrong)
            {
                wrong.Add($"seed {seed}: {cell}");
            }
        });

        return (wrong, decided, cells);
    }
}
