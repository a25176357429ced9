namespace Gongkai.Testing.Generated;

/// <summary>Seeded chance (SplitMix64): the same on every machine and in every release of the runtime, so that a seed in a failure message means something.</summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Dice of their own for one purpose, so that more rolls in one place do not change another.</summary>
    public static Dice For(int seed, string purpose)
    {
        var mixed = 14695981039346656037UL ^ (uint)seed;
        foreach (var c in purpose)
        {
            mixed = (mixed ^ c) * 1099511628211UL;
        }

        return new Dice(mixed);
    }

    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>Both ends included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Some of them, at least <paramref name="least"/>, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int least)
    {
        var most = Between(least, choices.Count);
        var left = choices.ToList();
        while (left.Count > most)
        {
            left.RemoveAt(Below(left.Count));
        }

        return left;
    }

    /// <summary>Cuts a total into parts that add up to it; none is negative.</summary>
    public int[] Split(int total, int parts)
    {
        var cuts = Enumerable.Range(0, parts - 1).Select(_ => Between(0, total)).Order().ToArray();
        return [.. Enumerable.Range(0, parts).Select(i => (i == parts - 1 ? total : cuts[i]) - (i == 0 ? 0 : cuts[i - 1]))];
    }

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
