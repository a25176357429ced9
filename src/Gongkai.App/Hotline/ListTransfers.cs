using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Hotline;

/// <summary>The transfers of a year that a person may see: open ones first. The counts are what section 1 of the annual report tells.</summary>
public sealed class ListTransfers(OfficeDb db, TimeProvider clock)
{
    private const int PerPage = 100;

    /// <param name="RequestNumber">The number of the request it was registered as.</param>
    /// <param name="MayRegister">Whether this person may register it as a request.</param>
    public sealed record Line(HotlineTransfer Transfer, bool Late, bool MayWrite, string? RequestNumber, bool MayRegister);

    /// <param name="Year">The year they came in.</param>
    /// <param name="Years">Years to choose from.</param>
    /// <param name="Lines">A page of them.</param>
    /// <param name="Received">How many came in.</param>
    /// <param name="Closed">How many are done.</param>
    /// <param name="Late">How many are late, or were.</param>
    /// <param name="BecameRequests">How many turned out to be requests for information.</param>
    /// <param name="Organs">Organs that the person writes for.</param>
    /// <param name="Page">Which page.</param>
    /// <param name="Pages">At least one.</param>
    public sealed record Answer(
        int Year, IReadOnlyList<int> Years, IReadOnlyList<Line> Lines, int Received, int Closed, int Late, int BecameRequests, IReadOnlyList<Organ> Organs, int Page, int Pages);

    public async Task<Answer> Run(int? year, int page, Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => RegisterTransfer.MayWrite(actor, organ) || actor.Holds(organ, Role.Authority, Role.Supervisor)).ToList();
        var ids = organs.Select(organ => organ.Id).ToList();
        var all = db.HotlineTransfers.AsNoTracking().Where(t => ids.Contains(t.OrganId));
        var years = await all.Select(t => t.ReceivedOn.Year).Distinct().OrderDescending().ToListAsync(stop);
        var wanted = year ?? (years.Count > 0 ? years[0] : today.Year);
        var found = all.Where(t => t.ReceivedOn.Year == wanted);

        var received = await found.CountAsync(stop);
        var at = Paging.Of(received, PerPage, page);
        var lines = await found.Include(t => t.Organ).OrderBy(t => t.ClosedOn == null ? 0 : 1).ThenByDescending(t => t.ReceivedOn).ThenBy(t => t.Id).On(at).ToListAsync(stop);

        var linked = lines.Select(t => t.RequestId).OfType<Guid>().ToList();
        var numbers = (await db.Requests.AsNoTracking().Where(r => linked.Contains(r.Id)).Select(r => new { r.Id, r.Year, r.Serial }).ToListAsync(stop)).ToDictionary(r => r.Id, r => $"{r.Year:0000}-{r.Serial:0000}");

        return new(
            wanted, years.Count == 0 ? [wanted] : years,
            [.. lines.Select(t => new Line(t, t.DueOn < (t.ClosedOn ?? today), RegisterTransfer.MayWrite(actor, t.Organ!),
                t.RequestId is { } request ? numbers.GetValueOrDefault(request) : null, t.RequestId is null && Requests.RequestAccess.MayHandle(actor, t.Organ!)))],
            received, await found.CountAsync(t => t.ClosedOn != null, stop), await found.CountAsync(t => t.DueOn < (t.ClosedOn ?? today), stop), await found.CountAsync(t => t.BecameRequest, stop),
            [.. organs.Where(organ => RegisterTransfer.MayWrite(actor, organ))], at.Number, at.Count);
    }
}
