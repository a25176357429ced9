namespace Gongkai.Reports.Similarity;

/// <summary>All runs of <see cref="OwnText.Run"/> characters of a text as hashes, rolled along in one pass.</summary>
internal static class Runs
{
    private const ulong Base = 0x9E3779B97F4A7C15;
    private static readonly ulong Oldest = Power(Base, OwnText.Run - 1);

    /// <summary>Calls <paramref name="found"/> with the position of each run's first character and the run's hash.</summary>
    public static void In(string own, Action<int, ulong> found)
    {
        var (hash, length) = (0UL, 0);

        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] == OwnText.Cut)
            {
                (hash, length) = (0, 0);
                continue;
            }

            if (length == OwnText.Run)
            {
                hash -= own[i - OwnText.Run] * Oldest;
                length--;
            }

            hash = (hash * Base) + own[i];
            if (++length == OwnText.Run)
            {
                found(i - OwnText.Run + 1, Mix(hash));
            }
        }
    }

    /// <summary>Spreads a hash over all bits (the finalizer of SplitMix64).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }

    private static ulong Power(ulong x, int n)
    {
        var power = 1UL;
        for (var i = 0; i < n; i++)
        {
            power *= x;
        }

        return power;
    }
}
