using System.Numerics;

namespace Gongkai.Reports.Locating;

/// <summary>The steps of a prefix tree: from a node by a character to a node. Open addressing, at most half full, since every character of a report asks it.</summary>
internal sealed class StepTable
{
    private const uint Spread = 2654435769;
    private const int Bits = 16;

    private readonly int[] keys;
    private readonly int[] children;
    private readonly int shift;

    /// <param name="steps">Child by <see cref="Key"/>; no key is 0, since no node is.</param>
    public StepTable(Dictionary<int, int> steps)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, steps.Count * 2));
        (keys, children, shift) = (new int[size], new int[size], 32 - BitOperations.Log2((uint)size));

        foreach (var (key, child) in steps)
        {
            var slot = Slot(key);
            (keys[slot], children[slot]) = (key, child);
        }
    }

    /// <summary>A step as a number.</summary>
    public static int Key(int node, char c) => (node << Bits) | c;

    /// <summary>The child, or 0.</summary>
    public int Child(int node, char c) => children[Slot(Key(node, c))];

    private int Slot(int key)
    {
        var slot = (int)((uint)key * Spread >> shift);
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }
}
