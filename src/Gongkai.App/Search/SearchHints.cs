using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>What to try where nothing was found.</summary>
/// <param name="WithoutFilter">How many there are anywhere, when the search was narrowed.</param>
/// <param name="WithoutFilterMore">Whether that many and more.</param>
/// <param name="Alone">Terms that are found by themselves.</param>
/// <param name="Nearest">Titles that share the most with what was typed.</param>
public sealed record SearchHints(int WithoutFilter, bool WithoutFilterMore, IReadOnlyList<string> Alone, IReadOnlyList<PublicLine> Nearest)
{
    public static SearchHints None { get; } = new(0, false, [], []);
}

/// <summary>Looks for them.</summary>
internal sealed class SearchHinting(OfficeDb db, LawBook law)
{
    private const int MostNear = 5;
    private const int LookedAt = 200;

    public async Task<SearchHints> Of(SearchQuery asked, PublicFilter filter, CancellationToken stop)
    {
        var text = new FullText(db);
        var anywhere = filter.IsEmpty ? new([], null) : await text.Find(new(asked.Terms, []), inTitle: false, asked.MostCounted + 1, stop);
        var alone = new List<string>();
        foreach (var term in asked.Terms.Count > 1 ? asked.Terms : [])
        {
            if ((await text.Find(new([term], []), inTitle: false, 1, stop)).Rows.Count > 0)
            {
                alone.Add(term.Written);
            }
        }

        return new SearchHints(Math.Min(anywhere.Rows.Count, asked.MostCounted), anywhere.Rest is not null, alone, anywhere.Rows.Count > 0 ? [] : await Nearest(asked, text, stop));
    }

    // One word in common is chance; most of them is what was meant, mistyped or said otherwise.
    private async Task<IReadOnlyList<PublicLine>> Nearest(SearchQuery asked, FullText text, CancellationToken stop)
    {
        var words = asked.Terms.SelectMany(term => term.Spellings).SelectMany(spelling => spelling.Words).Concat(law.Synonyms.Of(asked.Text).SelectMany(like => SearchWords.Of(like).Split(' '))).Where(word => word.Length > 1).Distinct().ToList();
        if (words.Count < 2)
        {
            return [];
        }

        var rows = await text.Near(words, LookedAt, stop);
        var titles = await db.PublicEntries.AsNoTracking().Where(e => EF.Parameter(rows).Contains(e.Row)).Select(PublicLine.Of).ToListAsync(stop);

        return [.. titles.Select(line => (Line: line, Shared: words.Count(word => line.Title.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(one => one.Shared * 3 >= words.Count).OrderByDescending(one => one.Shared).ThenByDescending(one => one.Line.Row).Take(MostNear).Select(one => one.Line)];
    }
}
