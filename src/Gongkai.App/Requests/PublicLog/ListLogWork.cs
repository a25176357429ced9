using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Which part of the log the desk looks at.</summary>
public enum LogTab
{
    /// <summary>Answered, and not in the log; or answered anew since.</summary>
    Waiting,

    /// <summary>Before the public.</summary>
    Public,

    /// <summary>Taken back.</summary>
    TakenBack,

    /// <summary>Not to be published, for a reason.</summary>
    Dismissed,
}

/// <summary>The log of an organ as its desk sees it: what could go out, each as it would be read.</summary>
public sealed class ListLogWork(OfficeDb db)
{
    private const int PerPage = 20;

    public sealed record Query(string? Organ, LogTab Tab, int Page = 1);

    /// <summary>A case of it.</summary>
    /// <param name="Draft">As it would be read, or is.</param>
    /// <param name="Findings">How many things in it need to be looked at.</param>
    /// <param name="Entry">Where it is or was public.</param>
    public sealed record Line(Guid RequestId, string Number, LogDraft Draft, string Outcome, DateOnly RepliedOn, int Findings, LogEntry? Entry, LogDismissal? Dismissal);

    /// <param name="Organ">Null where the person reads no organ's requests.</param>
    public sealed record Answer(IReadOnlyList<Organ> Organs, Organ? Organ, bool IsOpen, bool MaySet, bool MayApprove, bool MayTakeBack, IReadOnlyList<Line> Lines, int Total, int Page, int Pages);

    public async Task<Answer> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organs = await RequestAccess.Readable(db, actor, stop);
        var organ = organs.FirstOrDefault(one => one.Code == query.Organ) ?? organs.FirstOrDefault(one => RequestAccess.MaySign(actor, one) || RequestAccess.MayHandle(actor, one)) ?? (organs.Count > 0 ? organs[0] : null);
        if (organ is null)
        {
            return new([], null, false, false, false, false, [], 0, 1, 1);
        }

        var found = Cases(organ.Id, query.Tab);
        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var cases = await found.Include(r => r.Applicant).Include(r => r.Events).AsSplitQuery().OrderByDescending(r => r.DecidedOn).ThenBy(r => r.Id).On(page).ToListAsync(stop);
        var ids = cases.Select(one => one.Id).ToList();
        var entries = await db.LogEntries.AsNoTracking().Where(e => ids.Contains(e.RequestId)).ToDictionaryAsync(e => e.RequestId, stop);
        var dismissed = await db.LogDismissals.AsNoTracking().Where(d => ids.Contains(d.RequestId)).ToDictionaryAsync(d => d.RequestId, stop);

        return new(
            organs, organ, await db.LogSettings.AnyAsync(s => s.OrganId == organ.Id, stop), RequestAccess.IsHead(actor, organ), RequestAccess.MaySign(actor, organ), LogAccess.MayTakeBack(actor, organ),
            [.. cases.Select(one => Show(one, entries.GetValueOrDefault(one.Id), query.Tab) with { Dismissal = query.Tab == LogTab.Dismissed ? dismissed.GetValueOrDefault(one.Id) : null })], total, page.Number, page.Count);
    }

    private IQueryable<RequestCase> Cases(Guid organ, LogTab tab)
    {
        var all = db.Requests.AsNoTracking().Where(r => r.OrganId == organ);
        var answered = all.Where(r => (r.State == RequestState.Closed || r.State == RequestState.Archived) && r.DeliveredOn != null && r.DecidedOn != null && r.Reply != null);
        return tab switch
        {
            LogTab.Public => all.Where(r => db.LogEntries.Any(e => e.RequestId == r.Id && e.TakenBackAt == null)),
            LogTab.TakenBack => all.Where(r => db.LogEntries.Any(e => e.RequestId == r.Id && e.TakenBackAt != null)),
            LogTab.Dismissed => answered.Where(r => db.LogDismissals.Any(d => d.RequestId == r.Id && d.RepliedOn == r.DecidedOn)),
            _ => answered.Where(r => !db.LogEntries.Any(e => e.RequestId == r.Id && e.RepliedOn == r.DecidedOn) && !db.LogDismissals.Any(d => d.RequestId == r.Id && d.RepliedOn == r.DecidedOn)),
        };
    }

    private static Line Show(RequestCase request, LogEntry? entry, LogTab tab)
    {
        var draft = tab == LogTab.Waiting || entry is null ? LogDraft.Of(request) : LogDraft.Of(entry);
        return new(request.Id, request.Number, draft, CaseWords.Outcome(entry is null || tab == LogTab.Waiting ? request.OutcomeCode : entry.OutcomeCode) ?? "", (tab == LogTab.Waiting ? null : entry?.RepliedOn) ?? request.DecidedOn!.Value, tab == LogTab.Waiting ? draft.Findings(request).Count : 0, entry, null);
    }
}
