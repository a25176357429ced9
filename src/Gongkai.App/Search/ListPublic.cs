using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// What is public, newest first, a page at a time. A page begins at a place in the order of publication, so the last is read as quickly as the first, and nobody
/// sees a line twice because something was published meanwhile.
/// </summary>
public sealed class ListPublic(OfficeDb db)
{
    /// <summary>Counting stops here: "more than a thousand" is told instead.</summary>
    public const int MostCounted = 1000;

    private const int MostOnAPage = 200;

    /// <param name="Filter">Which.</param>
    /// <param name="Before">The page of those published before this place.</param>
    /// <param name="After">The page of those published after it; 0 for the oldest of all.</param>
    /// <param name="PerPage">Lines on a page.</param>
    public sealed record Query(PublicFilter Filter, long? Before = null, long? After = null, int PerPage = 20)
    {
        /// <summary>Whether the number of all is wanted.</summary>
        public bool Counted { get; init; } = true;
    }

    /// <summary>A page.</summary>
    /// <param name="Lines">Newest first.</param>
    /// <param name="Count">How many there are, up to <see cref="MostCounted"/> and one.</param>
    /// <param name="HasNewer">Whether there is a page before.</param>
    /// <param name="HasOlder">Whether there is a page after.</param>
    public sealed record Answer(IReadOnlyList<PublicLine> Lines, int Count, bool HasNewer, bool HasOlder)
    {
        /// <summary>"1,000 条以上".</summary>
        public bool IsMore => Count > MostCounted;
    }

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var scope = await PublicScope.Of(db, query.Filter, stop);
        if (scope.IsNothing)
        {
            return new Answer([], 0, false, false);
        }

        var size = Math.Clamp(query.PerPage, 1, MostOnAPage);
        // The first page of a list is the beginning of what is counted.
        var isFirst = query is { Counted: true, Before: null, After: null };
        var rows = await Rows(scope, query, isFirst ? MostCounted + 1 : size + 1, stop);
        var more = rows.Count > size;
        var page = rows.Take(size).ToList();
        var lines = await db.PublicEntries.AsNoTracking().Where(e => EF.Parameter(page).Contains(e.Row)).OrderByDescending(e => e.Row).Select(PublicLine.Of).ToListAsync(stop);
        var count = isFirst ? rows.Count : query.Counted ? await Count(scope, stop) : 0;

        return query.After is not null
            ? new Answer(lines, count, more, query.After > 0)
            : new Answer(lines, count, query.Before is not null, more);
    }

    // An ordinary index would leave everything that several conditions let through to be sorted; the index of words gives the same in the order of publication.
    private static bool ByIndexOfWords(PublicScope scope) => !scope.IsPlain;

    private Task<List<long>> Rows(PublicScope scope, Query query, int most, CancellationToken stop)
    {
        var (from, before) = (Math.Max(scope.FirstRow, query.After + 1 ?? 0), Math.Min(scope.EndRow, query.Before ?? long.MaxValue));
        if (ByIndexOfWords(scope))
        {
            return new FullText(db).List(scope.Facets(), from, before, query.After is not null, most, stop);
        }

        var found = scope.Of(db.PublicEntries);
        return query.After is not null
            ? found.Where(e => e.Row >= from).OrderBy(e => e.Row).Select(e => e.Row).Take(most).ToListAsync(stop)
            : found.Where(e => e.Row < before).OrderByDescending(e => e.Row).Select(e => e.Row).Take(most).ToListAsync(stop);
    }

    private async Task<int> Count(PublicScope scope, CancellationToken stop) => ByIndexOfWords(scope)
        ? (await new FullText(db).List(scope.Facets(), scope.FirstRow, scope.EndRow, false, MostCounted + 1, stop)).Count
        : await scope.Of(db.PublicEntries).Select(e => e.Row).Take(MostCounted + 1).CountAsync(stop);
}
