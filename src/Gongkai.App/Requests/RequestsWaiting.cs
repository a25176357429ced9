using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// The requests that wait for this person, the first due first: to be confirmed or taken, one's own unless somebody outside is asked, replies to review or sign
/// and extensions to agree to, never one's own work.
/// </summary>
public sealed class RequestsWaiting(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int Most = 100;

    /// <param name="About">What is asked for, in a line.</param>
    /// <param name="ToDo">What this person may do.</param>
    /// <param name="Days">How long there is.</param>
    public sealed record Line(Guid Id, string Number, string Organ, string About, string ToDo, string Days, bool Late, bool Soon);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        if (actor.IsSystem || actor.PersonId is not { } me)
        {
            return [];
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await RequestAccess.Readable(db, actor, stop);
        List<Guid> Of(Func<Actor, Organs.Organ, bool> may) => [.. organs.Where(organ => may(actor, organ)).Select(organ => organ.Id)];
        var (handling, reviewing, signing, heading) = (Of(RequestAccess.MayHandle), Of(RequestAccess.MayReview), Of(RequestAccess.MaySign), Of(RequestAccess.IsHead));

        var open = db.Requests.AsNoTracking().Where(r => !ListRequests.Over.Contains(r.State));
        var extension = open.Where(r => heading.Contains(r.OrganId)
            && r.Events.Where(e => Extensions.Kinds.Contains(e.Kind)).OrderByDescending(e => e.Order).Take(1).Any(e => e.Kind == RequestEventKind.ExtensionProposed && e.WhoId != me));
        var toAgree = (await extension.Select(r => r.Id).Take(Most).ToListAsync(stop)).ToHashSet();

        var rows = await open.Where(r => toAgree.Contains(r.Id)
                || (r.State == RequestState.Arrived && handling.Contains(r.OrganId))
                || (r.HandlerId == null && r.State == RequestState.Registered && handling.Contains(r.OrganId))
                || (r.State == RequestState.InReview && reviewing.Contains(r.OrganId) && r.DraftedBy != me)
                || (r.State == RequestState.ForSignature && signing.Contains(r.OrganId) && r.DraftedBy != me && r.ReviewedBy != me)
                || (r.HandlerId == me && r.State != RequestState.InReview && r.State != RequestState.ForSignature && !(ListRequests.Outside.Contains(r.Clock) && r.WaitsUntil >= today)))
            .OrderBy(r => r.DueOn == null ? 1 : 0).ThenBy(r => r.DueOn).ThenBy(r => r.RegisteredAt).ThenBy(r => r.Id).Take(Most)
            .Include(r => r.Organ).Include(r => r.Applicant).ToListAsync(stop);
        var days = CaseDays.Clock(law).Calendar;

        return [.. rows.Select(row => Show(row, toAgree.Contains(row.Id), ListRequests.Show(row, today, days)))];
    }

    private static Line Show(RequestCase row, bool extension, ListRequests.Line line) =>
        new(row.Id, row.Number, line.Organ, line.About, ToDo(row, extension, line.WaitsFor), line.Days, line.Late, line.Soon);

    private static string ToDo(RequestCase row, bool extension, string? waits) =>
        extension ? "审批延期" : row is { HandlerId: null, State: RequestState.Registered } ? "接办或者分办" : waits ?? "办理";
}
