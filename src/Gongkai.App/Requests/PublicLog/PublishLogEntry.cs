using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Publishes one request and its reply in the organ's log, as the approver sees it; also what was published before, amended, or taken back.</summary>
public sealed class PublishLogEntry(OfficeDb db, PublicIndex index)
{
    /// <param name="RequestId">The case.</param>
    /// <param name="Draft">The text as it goes out.</param>
    /// <param name="Kept">Why an address in it stands.</param>
    public sealed record Command(Guid RequestId, LogDraft Draft, string? Kept);

    public async Task<Outcome<LogEntry>> Run(Command command, Act act, CancellationToken stop)
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

        if (!await db.LogSettings.AnyAsync(s => s.OrganId == request.OrganId, stop))
        {
            return LogAccess.Closed;
        }

        if ((LogAccess.IsAnswered(request) ? LogPublication.Fault(request, command.Draft, command.Kept) : LogAccess.NoReply) is { } fault)
        {
            return fault;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.LogDismissals.Where(d => d.RequestId == request.Id).ExecuteDeleteAsync(stop);   // published after all
        var entry = await LogPublication.Put(db, index, request, command.Draft, command.Kept, act, stop);
        if (await db.TryCommit(act, Recording.About("publish-log", request), stop) is { } conflict)
        {
            return conflict;
        }

        await transaction.CommitAsync(stop);
        return entry;
    }
}
