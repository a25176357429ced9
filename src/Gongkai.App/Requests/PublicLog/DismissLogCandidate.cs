using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Takes an answered request out of those that could be published, with the reason; <see cref="RecallLogCandidate"/> brings it back.</summary>
public sealed class DismissLogCandidate(OfficeDb db)
{
    public sealed record Command(Guid RequestId, string? Because);

    public async Task<Outcome<LogDismissal>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, command.RequestId, stop);
        if (request is null || !RequestAccess.MayRead(act.Actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.MaySign(act.Actor, request.Organ!))
        {
            return RequestAccess.MayNotSign;
        }

        var fault = !LogAccess.IsAnswered(request) ? LogAccess.NoReply
            : await db.LogEntries.AnyAsync(e => e.RequestId == request.Id && e.TakenBackAt == null, stop) ? new Refusal("request.log-public", new("这件申请答复已经公开；不再公开的，请撤下。", "It is public: take it back instead."))
            : CaseFaults.Text("because", "不公开的理由", command.Because, CaseFaults.LongestLine, 2);
        if (fault is not null)
        {
            return fault;
        }

        var (on, because) = (request.DecidedOn!.Value, command.Because!.Trim());
        var dismissal = await db.LogDismissals.FirstOrDefaultAsync(d => d.RequestId == request.Id, stop);
        if (dismissal is null)
        {
            db.Add(dismissal = new LogDismissal { RequestId = request.Id, OrganId = request.OrganId, RepliedOn = on, Because = because, At = act.At, Who = act.Actor.Name });
        }
        else
        {
            (dismissal.RepliedOn, dismissal.Because, dismissal.At, dismissal.Who) = (on, because, act.At, act.Actor.Name);
        }

        return await db.TryCommit(act, Recording.About("dismiss-log", request), stop) is { } conflict ? conflict : dismissal;
    }
}
