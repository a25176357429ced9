using Gongkai.Law;
using Gongkai.Reports.Comparing;

namespace Gongkai.Reports.Similarity;

/// <summary>How much of a report stands in an earlier one already.</summary>
public static class Reuse
{
    /// <summary>The share of the later report's own text; null when it has none.</summary>
    public static ReuseShare? Of(Report before, Report after, LawBook law) => Of(OwnText.Of(before, law), OwnText.Of(after, law));

    /// <summary>The same from own texts.</summary>
    internal static ReuseShare? Of(string before, string after)
    {
        var known = new HashSet<ulong>();
        Runs.In(before, (_, hash) => known.Add(hash));

        var (repeated, covered) = (0, 0);   // characters before `covered` are counted
        Runs.In(after, (at, hash) =>
        {
            if (known.Contains(hash))
            {
                repeated += at + OwnText.Run - Math.Max(at, covered);
                covered = at + OwnText.Run;
            }
        });

        var own = OwnText.Length(after);
        return own == 0 ? null : new ReuseShare((double)repeated / own, own, repeated);
    }
}
