namespace Gongkai.App.Search;

/// <summary>What to find in the query language of either database. Every word is quoted, so nothing that was typed is read as an operator.</summary>
internal static class SearchExpression
{
    /// <param name="terms">All must be found.</param>
    /// <param name="facets">Of each group one must be there.</param>
    /// <param name="inTitle">Whether the terms must stand in the title.</param>
    public static string Sqlite(IReadOnlyList<SearchTerm> terms, IReadOnlyList<IReadOnlyList<string>> facets, bool inTitle)
    {
        var column = inTitle ? "TitleWords" : "Words";
        return string.Join(" AND ", [.. terms.Select(term => $"{column} : ({Any(term, Adjacent)})"), .. facets.Select(group => $"Facets : ({string.Join(" OR ", group.Select(Word))})")]);

        static string Adjacent(IReadOnlyList<string> words) => Word(string.Join(' ', words));

        static string Word(string word) => $"\"{word}\"";

        static string Any(SearchTerm term, Func<IReadOnlyList<string>, string> phrase) =>
            string.Join(" OR ", term.Spellings.Select(spelling => term.Phrase ? phrase(spelling.Words) : $"({string.Join(" AND ", spelling.Words.Distinct().Select(Word))})"));
    }

    /// <inheritdoc cref="Sqlite"/>
    public static string Postgres(IReadOnlyList<SearchTerm> terms, IReadOnlyList<IReadOnlyList<string>> facets)
    {
        return string.Join(" & ", [.. terms.Select(term => $"({Any(term)})"), .. facets.Select(group => $"({string.Join(" | ", group.Select(Word))})")]);

        static string Word(string word) => $"'{word}'";

        static string Any(SearchTerm term) =>
            string.Join(" | ", term.Spellings.Select(spelling => $"({(term.Phrase ? string.Join(" <-> ", spelling.Words.Select(Word)) : string.Join(" & ", spelling.Words.Distinct().Select(Word)))})"));
    }

    /// <summary>Any of the words, for what comes nearest.</summary>
    public static string Nearest(IReadOnlyList<string> words, bool postgres) =>
        postgres ? string.Join(" | ", words.Select(word => $"'{word}'")) : $"TitleWords : ({string.Join(" OR ", words.Select(word => $"\"{word}\""))})";
}
