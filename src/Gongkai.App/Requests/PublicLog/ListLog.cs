using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Grounds;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>The public log: of one organ or of all, newest reply first.</summary>
public sealed class ListLog(OfficeDb db, LawBook law)
{
    private const int PerPage = 20;

    /// <param name="Organ">An organ's code; null for all.</param>
    /// <param name="Year">The year of the reply.</param>
    /// <param name="Outcome">A code of <c>law/grounds.json</c>.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Query(string? Organ, int? Year, string? Outcome, int Page = 1);

    public sealed record Line(string Organ, string OrganCode, long Number, string Title, string Outcome, DateOnly RepliedOn);

    /// <param name="Organs">Organs that have a log.</param>
    /// <param name="Years">Years that have entries.</param>
    /// <param name="Outcomes">Outcomes that have entries.</param>
    public sealed record Answer(IReadOnlyList<Line> Lines, int Total, int Page, int Pages, IReadOnlyList<OrganName> Organs, IReadOnlyList<int> Years, IReadOnlyList<OutcomeKind> Outcomes);

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var standing = db.LogEntries.AsNoTracking().Where(e => e.TakenBackAt == null);
        var organs = await db.Organs.AsNoTracking().Where(o => db.LogSettings.Any(s => s.OrganId == o.Id)).OrderBy(o => o.Path).Select(o => new OrganName(o.Code, o.Name)).ToListAsync(stop);
        standing = query.Organ is null ? standing : standing.Where(e => e.Organ!.Code == query.Organ);
        var years = await standing.Select(e => e.RepliedOn.Year).Distinct().OrderDescending().ToListAsync(stop);
        var outcomes = await standing.Select(e => e.OutcomeCode).Distinct().ToListAsync(stop);

        var found = query.Year is { } year ? standing.Where(e => e.RepliedOn >= new DateOnly(year, 1, 1) && e.RepliedOn <= new DateOnly(year, 12, 31)) : standing;
        found = query.Outcome is null ? found : found.Where(e => e.OutcomeCode == query.Outcome);
        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var entries = await found.Include(e => e.Organ).OrderByDescending(e => e.RepliedOn).ThenByDescending(e => e.Id).On(page).ToListAsync(stop);

        return new(
            [.. entries.Select(e => new Line(e.Organ!.Name, e.Organ.Code, e.Number, e.Title, CaseWords.Outcome(e.OutcomeCode) ?? "", e.RepliedOn))], total, page.Number, page.Count, organs, years,
            [.. law.Outcomes.Outcomes.Where(outcome => outcomes.Contains(outcome.Code))]);
    }
}
