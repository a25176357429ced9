using Gongkai.App.People;
using Gongkai.App.Release;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>One case on its way into the log: the text, and what is found in it.</summary>
public sealed class ShowLogEntry(OfficeDb db)
{
    /// <param name="RequestId">The case.</param>
    /// <param name="Typed">What somebody wrote; null to begin with what stands, or is suggested.</param>
    public sealed record Query(Guid RequestId, LogDraft? Typed);

    public sealed record Answer(RequestCase Case, LogEntry? Entry, LogDraft Draft, IReadOnlyList<ReleaseFinding> Findings, bool IsOpen, bool MayApprove, bool MayTakeBack);

    public async Task<Outcome<Answer>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, query.RequestId, stop);
        if (request is null || !RequestAccess.MayRead(actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        var entry = await db.LogEntries.AsNoTracking().FirstOrDefaultAsync(e => e.RequestId == request.Id, stop);
        var answered = LogAccess.IsAnswered(request);
        if (!answered && entry is null)
        {
            return LogAccess.NoReply;
        }

        // Opened again by a correction order: what stands can be looked at and taken back.
        var draft = query.Typed ?? (entry is not null && (!answered || entry.RepliedOn == request.DecidedOn) ? LogDraft.Of(entry) : LogDraft.Of(request));
        return new Answer(
            request, entry, draft, draft.Findings(request), await db.LogSettings.AnyAsync(s => s.OrganId == request.OrganId, stop), answered && RequestAccess.MaySign(actor, request.Organ!), LogAccess.MayTakeBack(actor, request.Organ!));
    }
}
