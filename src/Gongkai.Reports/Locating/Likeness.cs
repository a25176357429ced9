using System.Collections.Frozen;

namespace Gongkai.Reports.Locating;

/// <summary>How like a damaged label is to a wording: longest common subsequence, 64 ideographs in one machine word.</summary>
internal sealed class Likeness
{
    private readonly FrozenDictionary<char, ulong> places;
    private readonly int length;

    public Likeness(string wording)
    {
        length = Math.Min(wording.Length, 64);
        var masks = new Dictionary<char, ulong>();
        for (var i = 0; i < length; i++)
        {
            masks[wording[i]] = masks.GetValueOrDefault(wording[i]) | (1UL << i);
        }

        places = masks.ToFrozenDictionary();
    }

    /// <summary>1 for the wording itself, 0 for nothing in common. Words before the label's own do not count against it.</summary>
    public double Of(ReadOnlySpan<char> text)
    {
        if (text.Length > length + 2)
        {
            text = text[^(length + 2)..];
        }

        var free = ~0UL;
        foreach (var c in text)
        {
            if (places.TryGetValue(c, out var mask))
            {
                var taken = free & mask;
                free = (free + taken) | (free - taken);
            }
        }

        var common = System.Numerics.BitOperations.PopCount(~free & (length == 64 ? ulong.MaxValue : (1UL << length) - 1));
        return 2.0 * common / (length + text.Length);
    }
}
