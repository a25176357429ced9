namespace Gongkai.Law.Feedback;

/// <summary>Which subjects of letters ask the same thing: nearly the same words once courtesies are left out. What is only near in meaning stays apart, so that no count says more than was written.</summary>
public static class AlikeSubjects
{
    private const double Enough = 0.75;
    private const int Fewest = 3;

    // What letters begin and end with, whatever they are about. Longer ones first: 请问 must not leave 请 behind.
    private static readonly string[] Courtesies =
        ["关于", "请问", "咨询", "反映", "建议", "希望", "想知道", "想了解", "了解", "能不能", "能否", "是否", "可以", "如何", "怎么办", "怎么", "怎样", "什么", "多少", "哪里", "问题", "的", "了", "吗", "呢", "是", "请", "求"];

    /// <summary>Groups of places in the list, the largest first; each begins with the first subject of its kind, and every other one is alike to that one.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(IReadOnlyList<string> subjects)
    {
        var groups = new List<(int Words, List<int> Members)>();
        var known = new Dictionary<(char, char), List<int>>();   // which groups begin with a subject of this word
        for (var at = 0; at < subjects.Count; at++)
        {
            var words = Words(subjects[at]);
            if (words.Count < Fewest)
            {
                continue;   // 您好, 咨询: says nothing that could be asked again
            }

            if (Alike(words, known, groups) is { } group)
            {
                groups[group].Members.Add(at);
                continue;
            }

            foreach (var word in words)
            {
                (known.TryGetValue(word, out var places) ? places : known[word] = []).Add(groups.Count);
            }

            groups.Add((words.Count, [at]));
        }

        return [.. groups.Select(group => group.Members).OrderByDescending(members => members.Count).ThenBy(members => members[0])];
    }

    /// <summary>The group whose first subject has nearly all the words of the shorter one, and is not much longer or shorter.</summary>
    private static int? Alike(HashSet<(char, char)> words, Dictionary<(char, char), List<int>> known, List<(int Words, List<int> Members)> groups) => words
        .SelectMany(word => known.GetValueOrDefault(word) ?? []).CountBy(group => group)
        .Where(shared => shared.Value >= Enough * Math.Min(words.Count, groups[shared.Key].Words) && Math.Min(words.Count, groups[shared.Key].Words) >= Enough * Enough * Math.Max(words.Count, groups[shared.Key].Words))
        .OrderByDescending(shared => shared.Value).ThenBy(shared => shared.Key).Select(shared => (int?)shared.Key).FirstOrDefault();

    private static HashSet<(char, char)> Words(string subject)
    {
        var plain = string.Concat(Courtesies.Aggregate(subject, (left, courtesy) => left.Replace(courtesy, "", StringComparison.Ordinal)).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
        return [.. plain.Zip(plain.Skip(1))];
    }
}
