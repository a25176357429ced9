namespace Gongkai.Reports.Similarity;

/// <summary>
/// A text as the smallest hash among its runs of characters in each of 128 classes (one permutation hashing, Li, Owen and Zhang 2012): the share of
/// equal values in two sketches estimates the share of runs that the texts have in common, to about four in a hundred. A class without a run takes the
/// value of the next one that has (Shrivastava and Li 2014), so that short texts can be compared too.
/// </summary>
public sealed class TextSketch
{
    /// <summary>Classes; a power of two.</summary>
    internal const int Size = 128;

    private const uint Step = 0x9E3779B9;
    private readonly uint[] smallest;

    private TextSketch(int characters, uint[] smallest) => (Characters, this.smallest) = (characters, smallest);

    /// <summary>Length of the own text.</summary>
    public int Characters { get; }

    /// <summary>The sketch of an own text.</summary>
    public static TextSketch Of(string own)
    {
        var values = new uint[Size];
        Array.Fill(values, uint.MaxValue);
        Runs.In(own, (_, hash) => Take(ref values[hash % Size], (uint)(hash >> 32)));
        Fill(values);

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

    private static void Take(ref uint smallest, uint hash) => smallest = Math.Min(smallest, hash);

    private static void Fill(uint[] values)
    {
        var filled = values.Index().Where(pair => pair.Item != uint.MaxValue).Select(pair => pair.Index).ToList();
        if (filled.Count is 0 or Size)
        {
            return;
        }

        var next = filled[0] + Size;
        for (var i = Size - 1; i >= 0; i--)
        {
            if (values[i] != uint.MaxValue)
            {
                next = i;
            }
            else
            {
                // What was borrowed is marked by its distance, so that it equals only what was borrowed from as far.
                values[i] = values[next % Size] + ((uint)(next - i) * Step);
            }
        }
    }
}
