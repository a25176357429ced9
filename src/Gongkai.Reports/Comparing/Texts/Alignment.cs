namespace Gongkai.Reports.Comparing.Texts;

/// <summary>
/// Finds for each sentence of the later report the one it was in the earlier: equal sentences first, in the same section before elsewhere, then
/// similar ones by shared pairs of characters. What then runs in the same order within its section stayed; the rest moved.
/// </summary>
internal static class Alignment
{
    // Reworded in its place when half the pairs of characters are shared; a move must be surer, for any two sentences of reports share some.
    private const double Reworded = 0.5;
    private const double RewordedAndMoved = 0.75;
    private const int ShortestMove = 8;

    public static Fates Of(IReadOnlyList<Sentence> was, IReadOnlyList<Sentence> now)
    {
        var fates = new Fates(new int?[was.Count], new int?[now.Count], new bool[now.Count]);

        Equal(was, now, fates, (a, b) => (a.Section, a.Key) == (b.Section, b.Key), sentence => (sentence.Section, sentence.Key));
        Equal(was, now, fates, (a, b) => a.Key == b.Key, sentence => sentence.Key.Length < ShortestMove ? (-1, "") : (0, sentence.Key));
        Similar(was, now, fates);
        Stay(was, now, fates);

        return fates;
    }

    /// <summary>Pairs equal sentences, the first with the first.</summary>
    private static void Equal(
        IReadOnlyList<Sentence> was, IReadOnlyList<Sentence> now, Fates fates, Func<Sentence, Sentence, bool> equal, Func<Sentence, (int, string)> key)
    {
        var waiting = new Dictionary<(int, string), Queue<int>>();
        for (var i = 0; i < was.Count; i++)
        {
            if (fates.OfEarlier[i] is null)
            {
                if (!waiting.TryGetValue(key(was[i]), out var queue))
                {
                    waiting[key(was[i])] = queue = new Queue<int>();
                }

                queue.Enqueue(i);
            }
        }

        for (var j = 0; j < now.Count; j++)
        {
            if (fates.OfLater[j] is null && waiting.TryGetValue(key(now[j]), out var queue) && queue.Count > 0 && equal(was[queue.Peek()], now[j]))
            {
                Join(fates, queue.Dequeue(), j);
            }
        }
    }

    private static void Similar(IReadOnlyList<Sentence> was, IReadOnlyList<Sentence> now, Fates fates)
    {
        var candidates = SimilarSentences.Among(was, now, fates);

        foreach (var (i, j, score) in candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Earlier).ThenBy(candidate => candidate.Later))
        {
            var enough = was[i].Section == now[j].Section ? Reworded : RewordedAndMoved;
            if (score >= enough && fates.OfEarlier[i] is null && fates.OfLater[j] is null)
            {
                Join(fates, i, j);
            }
        }
    }

    /// <summary>The longest run of pairs in rising order within each section stayed in place.</summary>
    private static void Stay(IReadOnlyList<Sentence> was, IReadOnlyList<Sentence> now, Fates fates)
    {
        foreach (var section in now.Index().Where(pair => fates.OfLater[pair.Index] is { } i && was[i].Section == pair.Item.Section).GroupBy(pair => pair.Item.Section))
        {
            var later = section.Select(pair => pair.Index).ToList();
            foreach (var kept in Rising.Longest([.. later.Select(j => fates.OfLater[j]!.Value)]))
            {
                fates.Kept[later[kept]] = true;
            }
        }
    }

    private static void Join(Fates fates, int earlier, int later)
    {
        fates.OfEarlier[earlier] = later;
        fates.OfLater[later] = earlier;
    }
}
