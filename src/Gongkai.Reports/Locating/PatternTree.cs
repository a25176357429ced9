namespace Gongkai.Reports.Locating;

/// <summary>A prefix tree over wordings: one step a character, no allocation while searching.</summary>
internal sealed class PatternTree
{
    private const char First = '\u3007';

    private readonly ushort[] roots = new ushort[0x9FFF - First + 1];
    private readonly StepTable steps;
    private readonly Pattern?[] ends;

    public PatternTree(IEnumerable<Pattern> patterns)
    {
        var next = new Dictionary<int, int>();
        var found = new List<Pattern?> { null };

        foreach (var pattern in patterns)
        {
            var node = Root(pattern.Text[0], found);
            foreach (var c in pattern.Text.AsSpan(1))
            {
                if (!next.TryGetValue(StepTable.Key(node, c), out var child))
                {
                    next.Add(StepTable.Key(node, c), child = found.Count);
                    found.Add(null);
                }

                node = child;
            }

            found[node] = pattern;
        }

        steps = new StepTable(next);
        ends = [.. found];
    }

    public Pattern? Longest(ReadOnlySpan<char> text, int at)
    {
        int node = roots[text[at] - First];
        if (node == 0)
        {
            return null;
        }

        var best = ends[node];
        for (var i = at + 1; i < text.Length && (node = steps.Child(node, text[i])) > 0; i++)
        {
            best = ends[node] ?? best;
        }

        return best;
    }

    private int Root(char c, List<Pattern?> found)
    {
        ref var root = ref roots[c - First];
        if (root == 0)
        {
            root = checked((ushort)found.Count);
            found.Add(null);
        }

        return root;
    }
}
