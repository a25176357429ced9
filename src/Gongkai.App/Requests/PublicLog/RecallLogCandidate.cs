using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Puts a dismissed request back among those that could be published.</summary>
public sealed class RecallLogCandidate(OfficeDb db)
{
    public sealed record Command(Guid RequestId);

    public async Task<Outcome<LogDismissal>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await db.Requests.Include(r => r.Organ).FirstOrDefaultAsync(r => r.Id == command.RequestId, stop);
        var dismissal = await db.LogDismissals.FirstOrDefaultAsync(d => d.RequestId == command.RequestId, stop);
        if (request is null || dismissal is null || !RequestAccess.MayRead(act.Actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.MaySign(act.Actor, request.Organ!))
        {
            return RequestAccess.MayNotSign;
        }

        db.Remove(dismissal);
        return await db.TryCommit(act, Recording.About("recall-log", request), stop) is { } conflict ? conflict : dismissal;
    }
}
