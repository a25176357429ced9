using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Complaints;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Complaints;

/// <summary>The complaints that wait for this person of the authority: the oldest first. Who handled the case complained of is not shown it as theirs to answer.</summary>
public sealed class ComplaintsWaiting(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    private const int Most = 100;

    /// <param name="Number">Of the request complained of.</param>
    /// <param name="Organ">The organ complained of.</param>
    public sealed record Line(string Number, ComplaintGround Ground, string Organ, string OrganCode, DateOnly ReceivedOn, ReplyDue Due);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        if (actor.IsSystem || !actor.HoldsAnywhere(Role.Authority))
        {
            return [];
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var days = new ReplyClock(settings.Feedback.ComplaintDays);
        var answering = (await db.Organs.AsNoTracking().ToListAsync(stop)).Where(organ => ComplaintAccess.MayAnswer(actor, organ)).Select(organ => organ.Id).ToList();
        var open = await db.Complaints.AsNoTracking().Include(c => c.Organ).Include(c => c.Request).Where(c => answering.Contains(c.OrganId) && c.AnsweredOn == null)
            .OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id).Take(Most).ToListAsync(stop);
        return [.. open.Where(one => !ComplaintAccess.IsOwn(one.Request!, actor))
            .Select(one => new Line(one.Request!.Number, one.Ground, one.Organ!.Name, one.Organ.Code, one.ReceivedOn, days.Of(one.ReceivedOn, null, today, law.Calendar)))];
    }
}
