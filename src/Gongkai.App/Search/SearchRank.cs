namespace Gongkai.App.Search;

/// <summary>How well an entry answers: what its title says before what its text says, a word that fills the title before one among many, often before seldom.</summary>
internal static class SearchRank
{
    /// <summary>A document number or 索引号 typed in full means that one document.</summary>
    public const double Exact = 1000;

    private const double InTitle = 20;
    private const double FillsTitle = 10;
    private const double WordOfTitle = 2;
    private const double MostForText = 8;

    public static double OfTitle(SearchQuery asked, string title)
    {
        var folded = Folding.Of(title);
        return asked.Terms.Sum(term => term.Spellings.Max(spelling => OfTitle(spelling, folded)));
    }

    public static double OfText(SearchQuery asked, string text)
    {
        var folded = Folding.Of(text);
        return asked.Terms.Sum(term => term.Spellings.Max(spelling => Math.Min(MostForText, 2 * Math.Log2(1 + Times(folded, Folding.Of(spelling.Text))))));
    }

    private static double OfTitle(SearchSpelling spelling, string title)
    {
        var written = Folding.Of(spelling.Text);
        return title.Contains(written, StringComparison.Ordinal)
            ? InTitle + (FillsTitle * written.Length / title.Length)
            : WordOfTitle * spelling.Words.Count(word => title.Contains(word, StringComparison.Ordinal)) / spelling.Words.Count;
    }

    private static int Times(string text, string word)
    {
        var times = 0;
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
        {
            times++;
        }

        return times;
    }
}
