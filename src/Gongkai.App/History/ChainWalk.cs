using Gongkai.Law;

namespace Gongkai.App.History;

/// <summary>Follows the chain entry by entry; needs no database, so that a backup is verified by the same code.</summary>
internal sealed class ChainWalk
{
    public long Entries { get; private set; }

    public long LastSequence { get; private set; }

    public string LastHash { get; private set; } = HistoryChain.Beginning;

    /// <summary>What is wrong with the next entry.</summary>
    public IEnumerable<HistoryFault> Next(HistoryEntry entry)
    {
        var expected = LastSequence + 1;
        if (entry.Sequence > expected)
        {
            yield return new(expected, entry.Sequence == expected + 1
                ? new Wording($"缺少第 {expected} 条", $"entry {expected} is missing")
                : new Wording($"缺少第 {expected} 至 {entry.Sequence - 1} 条", $"entries {expected} to {entry.Sequence - 1} are missing"));
        }
        else if (entry.Sequence < expected)
        {
            yield return new(entry.Sequence, new Wording("编号不在顺序中：是插入的", "its number is out of order: it was inserted"));
        }
        else if (entry.PreviousHash != LastHash)
        {
            yield return new(entry.Sequence, new Wording("与前一条接不上：前一条被改写，或这一条是替换或插入的", "does not follow the entry before it: that one was rewritten, or this one was replaced or inserted"));
        }

        if (HistoryChain.HashOf(entry) != entry.Hash)
        {
            yield return new(entry.Sequence, new Wording("内容与散列值不符：被改动过", "its content does not match its hash: it was altered"));
        }

        Entries++;
        LastSequence = Math.Max(LastSequence, entry.Sequence);
        LastHash = entry.Hash;
    }
}
