using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// Words in quotes must stand together. The index finds the texts that have all of them, newest first, and the texts themselves say whether these stand together: as many
/// as are wanted are read, and never more than a bound. Where that ends before the texts do, the answer says from which place on nothing was looked at.
/// </summary>
/// <param name="db">The texts.</param>
/// <param name="index">The index.</param>
/// <param name="mostRead">No more texts than these are read for one question.</param>
/// <param name="portion">So many at a time.</param>
internal sealed class PhraseSearch(OfficeDb db, FullText index, int mostRead = PhraseSearch.MostRead, int portion = 200)
{
    public const int MostRead = 1000;

    public async Task<FullText.Found> Find(FullText.Wanted wanted, bool inTitle, int most, CancellationToken stop)
    {
        var phrases = wanted.What.Where(term => term.StandsTogether).Select(term => $" {string.Join(' ', term.Spellings[0].Words)} ").ToList();
        var found = new List<long>();
        long? rest = wanted.Before;
        for (var read = 0; rest is { } before && read < mostRead && found.Count < most; read += portion)
        {
            var candidates = await index.Words(wanted with { Before = before }, inTitle, portion, stop);
            found.AddRange(await Together(candidates, phrases, inTitle, stop));
            rest = candidates.Count < portion ? null : candidates[^1];
        }

        return found.Count < most ? new FullText.Found(found, rest) : new FullText.Found([.. found.Take(most)], found[most - 1]);
    }

    private async Task<List<long>> Together(List<long> rows, List<string> phrases, bool inTitle, CancellationToken stop)
    {
        var texts = db.PublicTexts.AsNoTracking().Where(t => EF.Parameter(rows).Contains(t.Row));
        foreach (var phrase in phrases)
        {
            texts = inTitle ? texts.Where(t => (" " + t.TitleWords + " ").Contains(phrase)) : texts.Where(t => (" " + t.Words + " ").Contains(phrase));
        }

        return await texts.OrderByDescending(t => t.Row).Select(t => t.Row).ToListAsync(stop);
    }
}
