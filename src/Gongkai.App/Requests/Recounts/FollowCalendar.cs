using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Recounts;

/// <summary>Counts the open requests anew when the calendar, or a rule of the clock, is another than at the last count: after an update, or a notice that was put in.</summary>
public sealed class FollowCalendar(OfficeDb db, LawBook law, RecountDeadlines recount)
{
    /// <summary>What moved; null when the calendar is the one last counted with.</summary>
    public sealed record Followed(RecountDeadlines.Result? Result);

    public async Task<Outcome<Followed>> Run(Act act, CancellationToken stop)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("request.system-only", new("由系统自动办理。", "The system does this itself."));
        }

        var last = await db.DeadlineRecounts.AsNoTracking().OrderByDescending(r => r.Number).Select(r => r.Seal).FirstOrDefaultAsync(stop);
        if (last == law.CalendarSeal)
        {
            return new Followed(null);
        }

        var counted = await recount.Run(new(Apply: true), act, stop);
        return counted.Refusal is { } refusal ? refusal : new Followed(counted.Value);
    }
}
