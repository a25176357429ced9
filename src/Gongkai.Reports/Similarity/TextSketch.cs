namespace Gongkai.Reports.Similarity;

/// <summary>
/// A text as the smallest values of 128 hash functions over its runs of characters (MinHash, Broder 1997): the share of equal values in two sketches
/// estimates the share of runs that the texts have in common, to about four in a hundred.
/// </summary>
public sealed class TextSketch
{
    /// <summary>Hash functions.</summary>
    internal const int Size = 128;

    private static readonly ulong[] Multipliers = Numbers(1);
    private static readonly ulong[] Offsets = Numbers(2);
    private readonly uint[] smallest;

    private TextSketch(int characters, uint[] smallest) => (Characters, this.smallest) = (characters, smallest);

    /// <summary>Length of the own text.</summary>
    public int Characters { get; }

    /// <summary>The sketch of an own text.</summary>
    public static TextSketch Of(string own)
    {
        var values = new uint[Size];
        Array.Fill(values, uint.MaxValue);
        Runs.In(own, (_, hash) => Take(values, hash));

        return new TextSketch(OwnText.Length(own), values);
    }

    /// <summary>Estimated share of runs in common, over all runs of both: 0 to 1.</summary>
    public double Likeness(TextSketch other)
    {
        var equal = 0;
        for (var i = 0; i < Size; i++)
        {
            equal += smallest[i] == other.smallest[i] && smallest[i] != uint.MaxValue ? 1 : 0;
        }

        return (double)equal / Size;
    }

    /// <summary>One number for some of the smallest values: equal for texts that have all of these in common.</summary>
    internal ulong Band(int from, int count)
    {
        var band = 0UL;
        for (var i = from; i < from + count; i++)
        {
            band = Runs.Mix(band ^ smallest[i]);
        }

        return band;
    }

    private static void Take(uint[] values, ulong hash)
    {
        for (var i = 0; i < Size; i++)
        {
            values[i] = Math.Min(values[i], (uint)(((hash * Multipliers[i]) + Offsets[i]) >> 32));
        }
    }

    private static ulong[] Numbers(ulong seed) => [.. Enumerable.Range(0, Size).Select(i => Runs.Mix((seed << 32) + (ulong)i + 1) | 1)];
}
