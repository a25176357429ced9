namespace Gongkai.App.Search;

/// <summary>
/// What to find in the query language of either database. Every word is quoted, so nothing that was typed is read as an operator. Of a phrase all words are asked for here,
/// and not that they stand together: <see cref="PhraseSearch"/>.
/// </summary>
internal static class SearchExpression
{
    /// <param name="terms">All must be found.</param>
    /// <param name="facets">Of each group one must be there.</param>
    public static string Sqlite(IReadOnlyList<SearchTerm> terms, IReadOnlyList<IReadOnlyList<string>> facets) => All(terms, facets, " AND ", " OR ", '"');

    /// <summary>
    /// Of PostgreSQL several questions that must all hold: each term, and each group of facets, by itself. In one question its index weighs every word for every text of the seldomest; of several it
    /// leaps over what the others leave out, which with a year or some days is nearly all.
    /// </summary>
    public static IReadOnlyList<string> Postgres(IReadOnlyList<SearchTerm> terms, IReadOnlyList<IReadOnlyList<string>> facets) =>
        [.. terms.Select(term => All([term], [], " & ", " | ", '\'')), .. facets.Select(group => All([], [group], " & ", " | ", '\''))];

    /// <summary>Any of the words, for what comes nearest.</summary>
    public static string Nearest(IReadOnlyList<string> words, bool postgres) => string.Join(postgres ? " | " : " OR ", words.Select(word => postgres ? $"'{word}'" : $"\"{word}\""));

    private static string All(IReadOnlyList<SearchTerm> terms, IReadOnlyList<IReadOnlyList<string>> facets, string and, string or, char quote)
    {
        return string.Join(and, [.. terms.Select(term => $"({string.Join(or, term.Spellings.Select(Spelling))})"), .. facets.Select(group => $"({string.Join(or, group.Select(Word))})")]);

        string Spelling(SearchSpelling spelling) => $"({string.Join(and, spelling.Words.Distinct().Select(Word))})";

        string Word(string word) => $"{quote}{word}{quote}";
    }
}
