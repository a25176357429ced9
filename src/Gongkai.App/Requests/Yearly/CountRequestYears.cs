using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Requests.Table3;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Complaints;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Yearly;

/// <summary>The yearly statistics of requests, counted from the cases: open data, of every organ and every year.</summary>
public sealed class CountRequestYears(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int Satisfied = 4;

    /// <param name="Organ">An organ's code; null for all.</param>
    /// <param name="Year">A year; null for all.</param>
    public sealed record Query(string? Organ = null, int? Year = null);

    /// <param name="Lines">Newest year first, organs in the order of the tree.</param>
    /// <param name="Groups">The results, in the form's order.</param>
    /// <param name="Years">Years that have cases.</param>
    /// <param name="Today">The day it was counted.</param>
    public sealed record Answer(IReadOnlyList<RequestYear> Lines, IReadOnlyList<ResultGroup> Groups, IReadOnlyList<int> Years, DateOnly Today);

    private sealed record Counted(Guid OrganId, int? Received, int? Concluded, int Count);

    private sealed record Ended(Guid OrganId, int Year, string Row, int Count, int Late);

    private sealed record Rated(Guid OrganId, int Year, int Count, int Satisfied);

    private sealed record Told(Guid OrganId, int Year, int Count, int Upheld);

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await db.Organs.AsNoTracking().Where(o => query.Organ == null || o.Code == query.Organ).OrderBy(o => o.Path).Select(o => new { o.Id, Name = new OrganName(o.Code, o.Name) }).ToListAsync(stop);
        var ids = organs.Select(organ => organ.Id).ToList();
        var flow = await Flow(ids, stop);
        var ended = (await Endings(ids, stop)).ToLookup(one => (one.OrganId, one.Year));
        var rated = (await Ratings(ids, stop)).ToDictionary(one => (one.OrganId, one.Year));
        var told = (await Complaints(ids, stop)).ToDictionary(one => (one.OrganId, one.Year));
        var years = flow.SelectMany(one => new[] { one.Received, one.Concluded }).OfType<int>().Where(year => year <= today.Year).Distinct().OrderDescending().ToList();
        var byOrgan = flow.ToLookup(one => one.OrganId);

        return new(
            [.. years.Where(year => query.Year is null || year == query.Year).SelectMany(year => organs.Where(organ => byOrgan[organ.Id].Any(one => one.Received <= year && !(one.Concluded < year)))
                .Select(organ => Line(organ.Name, year, [.. byOrgan[organ.Id]], [.. ended[(organ.Id, year)]], rated.GetValueOrDefault((organ.Id, year)), told.GetValueOrDefault((organ.Id, year)))))],
            Groups(), years, today);
    }

    /// <summary>The part of a row's code before the point: refused.stateSecret belongs to refused.</summary>
    internal static string GroupOf(string row) => row.Split('.')[0];

    private static RequestYear Line(OrganName organ, int year, List<Counted> flow, List<Ended> ended, Rated? rated, Told? told)
    {
        int Count(Func<Counted, bool> which) => flow.Where(which).Sum(one => one.Count);
        return new(
            organ, year, Count(one => one.Received == year), Count(one => one.Received < year && !(one.Concluded < year)), ended.Sum(one => one.Count),
            ended.GroupBy(one => GroupOf(one.Row)).ToDictionary(group => group.Key, group => group.Sum(one => one.Count)), Count(one => one.Received <= year && !(one.Concluded <= year)), ended.Sum(one => one.Late),
            rated?.Count ?? 0, rated?.Satisfied ?? 0, told?.Count ?? 0, told?.Upheld ?? 0);
    }

    private Task<List<Counted>> Flow(List<Guid> organs, CancellationToken stop) => db.Requests
        .Where(r => organs.Contains(r.OrganId) && r.State != RequestState.PassedOn && r.ReceivedOn != null)
        .GroupBy(r => new { r.OrganId, Received = (int?)r.ReceivedOn!.Value.Year, Concluded = r.CountedOn == null ? (int?)null : r.CountedOn.Value.Year })
        .Select(group => new Counted(group.Key.OrganId, group.Key.Received, group.Key.Concluded, group.Count())).ToListAsync(stop);

    private Task<List<Ended>> Endings(List<Guid> organs, CancellationToken stop) => db.Requests
        .Where(r => organs.Contains(r.OrganId) && r.CountedOn != null && r.CountedRow != null)
        .GroupBy(r => new { r.OrganId, r.CountedOn!.Value.Year, Row = r.CountedRow! })
        .Select(group => new Ended(group.Key.OrganId, group.Key.Year, group.Key.Row, group.Count(), group.Sum(r => r.DeliveredOn != null && r.DueOn != null && r.DeliveredOn > r.DueOn ? 1 : 0))).ToListAsync(stop);

    private Task<List<Rated>> Ratings(List<Guid> organs, CancellationToken stop) => db.ReplyRatings.Where(r => organs.Contains(r.OrganId)).GroupBy(r => new { r.OrganId, r.RepliedOn.Year })
        .Select(group => new Rated(group.Key.OrganId, group.Key.Year, group.Count(), group.Sum(r => r.Score >= Satisfied ? 1 : 0))).ToListAsync(stop);

    private Task<List<Told>> Complaints(List<Guid> organs, CancellationToken stop) => db.Complaints.Where(c => organs.Contains(c.OrganId)).GroupBy(c => new { c.OrganId, c.ReceivedOn.Year })
        .Select(group => new Told(group.Key.OrganId, group.Key.Year, group.Count(), group.Sum(c => c.Finding == ComplaintFinding.Upheld || c.Finding == ComplaintFinding.PartlyUpheld ? 1 : 0))).ToListAsync(stop);

    // Headed as the form in use heads them, without its numbering.
    private List<ResultGroup> Groups()
    {
        var block = law.FormFor(clock.GetUtcNow().Year)!.Table(Table3Cells.Table).Blocks[0];
        return [.. law.Outcomes.Outcomes.Select(outcome => GroupOf(outcome.Row)).Distinct().Select(code =>
            new ResultGroup(code, Bare(block.RowGroups?.FirstOrDefault(group => group.Code == code)?.Label ?? block.Rows.First(row => row.Code == code).Label)))];
    }

    private static string Bare(string label)
    {
        var after = label.IndexOf('）', StringComparison.Ordinal) is >= 0 and <= 3 and var mark ? label[(mark + 1)..] : label;
        return after.Split('（')[0];
    }
}
