using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Words;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>错敏词 by the lists of <c>law/words</c>: a suggestion each, never a verdict.</summary>
internal static class Wordings
{
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new();

    public static IEnumerable<ItemFinding> In(Passage passage, IReadOnlyList<CarefulWord> words) => words.SelectMany(word => Hits(passage, word)
        .Select(hit => new ItemFinding(
            "PUB-230", Level.Warning, new($"“{passage.Text.Substring(hit.At, hit.Length)}”：{word.Reason}", "a wording to look at"), passage.Where, passage.Quote(hit.At, hit.Length),
            word.Suggest is { } better ? new($"建议写作“{better}”", $"better: {better}") : new("请核对", "look at it"))));

    private static IEnumerable<(int At, int Length)> Hits(Passage passage, CarefulWord word)
    {
        if (word.Pattern is { } pattern)
        {
            return Patterns.GetOrAdd(pattern, p => new Regex(p, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)).Matches(passage.Text).Select(match => (match.Index, match.Length));
        }

        return Found(passage.Text, word.Word!).Where(at => word.Unless?.Any(exception => Covers(passage.Text, exception, at, word.Word!.Length)) != true).Select(at => (at, word.Word!.Length));
    }

    private static IEnumerable<int> Found(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    // Whether the longer text that makes it harmless stands around the word.
    private static bool Covers(string text, string exception, int at, int length)
    {
        var from = Math.Max(0, at - exception.Length + 1);
        var found = text.IndexOf(exception, from, Math.Min(text.Length - from, exception.Length * 2 + length), StringComparison.Ordinal);
        return found >= 0 && found <= at && found + exception.Length >= at + length;
    }
}
