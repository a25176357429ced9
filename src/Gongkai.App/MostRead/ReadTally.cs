using System.Collections.Concurrent;

namespace Gongkai.App.MostRead;

/// <summary>
/// Counts in memory how often items are opened, until the job writes it down. Adding one is all that a request does; who asked is not looked at. What a node that dies
/// has not written yet is lost: it is a count of interest and proves nothing.
/// </summary>
public sealed class ReadTally
{
    /// <summary>More different pages than these within a minute are not counted: somebody tries addresses.</summary>
    private const int MostPages = 50_000;

    private ConcurrentDictionary<(string Organ, long Number), int> counted = new();

    /// <summary>The items opened most, best first, as they were worked out last.</summary>
    public IReadOnlyList<Guid> Top { get; internal set; } = [];

    public void Count(string organ, long number)
    {
        if (counted.Count < MostPages)
        {
            counted.AddOrUpdate((organ, number), 1, static (_, times) => times + 1);
        }
    }

    internal IReadOnlyDictionary<(string Organ, long Number), int> Take() => Interlocked.Exchange(ref counted, new());
}
