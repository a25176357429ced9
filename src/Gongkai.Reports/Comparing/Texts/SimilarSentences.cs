namespace Gongkai.Reports.Comparing.Texts;

/// <summary>Finds pairs of similar sentences through an index of pairs of characters, without comparing all with all.</summary>
internal static class SimilarSentences
{
    // A pair of characters that so many sentences have tells nothing about any of them, and would make the search quadratic.
    private const int MostSentences = 48;
    private const double Least = 0.5;

    /// <summary>Pairs of sentences that are still alone, with their Dice coefficient, 0.5 and more.</summary>
    public static IReadOnlyList<(int Earlier, int Later, double Score)> Among(IReadOnlyList<Sentence> was, IReadOnlyList<Sentence> now, Fates fates)
    {
        var index = new Dictionary<int, List<int>>();
        var sizes = new int[was.Count];

        for (var i = 0; i < was.Count; i++)
        {
            if (fates.OfEarlier[i] is null)
            {
                var pairs = Pairs(was[i].Key);
                sizes[i] = pairs.Count;
                foreach (var pair in pairs)
                {
                    (index.TryGetValue(pair, out var list) ? list : index[pair] = []).Add(i);
                }
            }
        }

        var found = new List<(int, int, double)>();
        var shared = new Dictionary<int, int>();

        for (var j = 0; j < now.Count; j++)
        {
            if (fates.OfLater[j] is null)
            {
                shared.Clear();
                var pairs = Pairs(now[j].Key);
                foreach (var i in pairs.Where(pair => index.TryGetValue(pair, out var list) && list.Count <= MostSentences).SelectMany(pair => index[pair]))
                {
                    shared[i] = shared.GetValueOrDefault(i) + 1;
                }

                found.AddRange(shared.Select(entry => (entry.Key, j, 2.0 * entry.Value / (pairs.Count + sizes[entry.Key]))).Where(entry => entry.Item3 >= Least));
            }
        }

        return found;
    }

    private static HashSet<int> Pairs(string key)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < key.Length; i++)
        {
            pairs.Add((key[i] << 16) | key[i + 1]);
        }

        return pairs;
    }
}
