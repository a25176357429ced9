using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Gongkai.Reports;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>What a person may watch: the organs that they hold a watching role for, and the reports these filed.</summary>
internal sealed class CountyScope(OfficeDb db, Law.LawBook law, TimeProvider clock)
{
    /// <summary>Roles that look after the reports of others.</summary>
    public static readonly Role[] Watchers = [Role.Authority, Role.Supervisor, Role.Auditor];

    private static readonly ReportState[] FiledStates = [ReportState.Submitted, ReportState.Accepted, ReportState.Published];

    /// <summary>The legal day of asking: Beijing time.</summary>
    public DateOnly Today => BeijingTime.Day(clock.GetUtcNow().UtcDateTime);

    /// <summary>The year whose reports are on the desk now, unless another is asked for.</summary>
    public int YearOr(int? asked) => asked ?? Today.Year - 1;

    /// <summary>The years that can be looked at, newest first.</summary>
    public async Task<IReadOnlyList<int>> Years(CancellationToken stop) =>
        [.. (await db.AnnualReports.Select(r => r.Year).Distinct().ToListAsync(stop)).Append(Today.Year - 1).Distinct().OrderDescending()];

    /// <summary>The organs that existed in the year, those above before those below.</summary>
    public async Task<IReadOnlyList<Organ>> Organs(Actor actor, int year, CancellationToken stop)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var all = await db.Organs.AsNoTracking().ToListAsync(stop);
        var byId = all.ToDictionary(organ => organ.Id);

        return [.. all.Where(organ => actor.Holds(organ, Watchers) && (organ.ValidFrom is null || organ.ValidFrom <= last) && (organ.ValidTo is null || organ.ValidTo >= first))
            .OrderBy(organ => Key(organ, byId), StringComparer.Ordinal)];
    }

    /// <summary>What was filed for a year, one version an organ: the published one, or the newest on its way there.</summary>
    public async Task<IReadOnlyList<FiledReport>> Filed(IReadOnlyList<Organ> organs, int year, CancellationToken stop)
    {
        var byId = organs.ToDictionary(organ => organ.Id);
        var versions = await db.ReportVersions.AsNoTracking().Where(v => v.Report!.Year == year && FiledStates.Contains(v.State))
            .Select(v => new { v.Id, v.ReportId, v.Number, v.State, v.Consolidated, v.Report!.OrganId }).ToListAsync(stop);
        var chosen = versions.Where(v => byId.ContainsKey(v.OrganId)).GroupBy(v => v.OrganId).Select(group => group.MaxBy(v => v.Number)!).ToDictionary(v => v.OrganId);
        var ids = chosen.Values.Select(v => v.Id).ToList();
        var contents = await db.ReportVersions.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Content }).ToDictionaryAsync(v => v.Id, v => v.Content, stop);

        return [.. organs.Where(organ => chosen.ContainsKey(organ.Id)).Select(organ => chosen[organ.Id] is var v ? Filing(organ, year, v.Id, v.ReportId, v.Number, v.State, v.Consolidated, contents[v.Id]) : null!)];
    }

    private FiledReport Filing(Organ organ, int year, Guid version, Guid report, int number, ReportState state, bool consolidated, string stored)
    {
        var content = VersionContent.Parse(stored, law);
        return new FiledReport(organ, year, report, version, number, state, consolidated, content, VersionContent.AsReport(content, law) with { File = organ.Code });
    }

    private static string Key(Organ organ, Dictionary<Guid, Organ> byId)
    {
        var above = organ.ParentId is { } parent && byId.TryGetValue(parent, out var found) ? Key(found, byId) : "";
        return $"{above}{organ.Order:000000}{organ.Code}/";
    }
}

/// <summary>A filed report, ready for the engine.</summary>
internal sealed record FiledReport(Organ Organ, int Year, Guid ReportId, Guid VersionId, int Number, ReportState State, bool Consolidated, ReportContent Content, Report Report);
