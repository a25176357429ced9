using System.Text;
using Gongkai.Law;
using Gongkai.Law.Search;

namespace Gongkai.App.Search;

/// <summary>What somebody typed into the search field, understood. Blanks and punctuation part terms, all of which must be found; quotes hold a phrase together.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Terms">What must be found.</param>
/// <param name="LeftOut">What is too short to be looked for.</param>
/// <param name="NumberKey">Set when the whole is a document number (<see cref="DocumentNumberKey"/>).</param>
public sealed record SearchQuery(string Text, IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> LeftOut, string? NumberKey)
{
    /// <summary>The most characters.</summary>
    public const int Longest = 100;

    // Whether the words of a phrase stand together is read in the texts: fewer are counted.
    private const int MostPhrases = 300;

    private const int MostTerms = 8;
    private const string Quotes = "\"“”「」『』《》〈〉";
    private const string Partings = ",，、;；|。！!？?:：";

    /// <summary>Counting stops here: "more than" is told instead.</summary>
    public int MostCounted => Terms.Any(term => term.StandsTogether) ? MostPhrases : ListPublic.MostCounted;

    public static Outcome<SearchQuery> Of(string? typed, Synonyms synonyms)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > Longest)
        {
            return new Refusal("search.too-long", new($"检索词不能超过 {Longest} 个字，请只保留关键的词语。", $"At most {Longest} characters: keep the words that matter."));
        }

        var (terms, leftOut) = (new List<SearchTerm>(), new List<string>());
        foreach (var (written, phrase) in Split(text).DistinctBy(part => part.Text).Take(MostTerms))
        {
            if (SearchTerm.Of(written, phrase, synonyms) is { } term)
            {
                terms.Add(term);
            }
            else if (written.Any(char.IsLetterOrDigit))
            {
                leftOut.Add(written);
            }
        }

        return text.Length > 0 && terms.Count == 0
            ? new Refusal("search.too-short", new("一个字能查到的太多。请至少输入两个相连的字，例如“低保”“预算”，或者输入文号。", "A single character finds nearly everything: type at least two, or a document number."))
            : new SearchQuery(text, terms, leftOut, DocumentNumberKey.Of(text));
    }

    /// <summary>The same words, which then need not stand together.</summary>
    public static string Unquoted(string typed) => string.Concat(typed.Select(c => Quotes.Contains(c) ? ' ' : c)).Trim();

    private static IEnumerable<(string Text, bool Phrase)> Split(string text)
    {
        var part = new StringBuilder();
        var phrase = false;
        foreach (var c in Folding.Of(text))
        {
            var isQuote = Quotes.Contains(c);
            if (!isQuote && (phrase || !(char.IsWhiteSpace(c) || Partings.Contains(c))))
            {
                part.Append(c);
                continue;
            }

            if (part.Length > 0)
            {
                yield return (part.ToString(), phrase);
                part.Clear();
            }

            phrase = isQuote && !phrase;
        }

        if (part.Length > 0)
        {
            yield return (part.ToString(), phrase);
        }
    }
}

/// <summary>One thing to be found, in one of its spellings.</summary>
/// <param name="Written">As typed, folded to half width.</param>
/// <param name="Phrase">Whether its words must stand beside each other.</param>
/// <param name="Spellings">As typed first, then what means the same.</param>
public sealed record SearchTerm(string Written, bool Phrase, IReadOnlyList<SearchSpelling> Spellings)
{
    private const int MostSpellings = 4;

    /// <summary>Whether it is asked of its words that they stand together.</summary>
    internal bool StandsTogether => Phrase && Spellings[0].Words.Count > 1;

    /// <summary>Null when there is no word in it.</summary>
    internal static SearchTerm? Of(string written, bool phrase, Synonyms synonyms)
    {
        // A phrase is meant to the letter: nothing else is looked for in its place.
        IEnumerable<string> texts = phrase ? [written] : [written, .. synonyms.Of(written)];
        var spellings = texts.Select(text => new SearchSpelling(text, SearchWords.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(spelling => spelling.Words.Count > 0).Take(MostSpellings).ToList();

        return spellings.Count > 0 && spellings[0].Text == written ? new SearchTerm(written, phrase, spellings) : null;
    }
}

/// <summary>A way of writing it, and the words it is looked for by.</summary>
public sealed record SearchSpelling(string Text, IReadOnlyList<string> Words);
