using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Outbox;

/// <summary>Has given-up messages, or one that waits, tried again now, with all its tries before it.</summary>
public sealed class RetryMessages(OfficeDb db)
{
    /// <param name="Id">One message; null for all that were given up.</param>
    public sealed record Command(Guid? Id);

    /// <summary>How many are tried again.</summary>
    public async Task<Outcome<int>> Run(Command command, Act act, CancellationToken stop = default)
    {
        if (await OutboxAccess.Refuse(db, act.Actor, stop) is { } refusal)
        {
            return refusal;
        }

        var chosen = db.Outbox.Where(m => m.SentAt == null && (command.Id == null ? m.ParkedAt != null : m.Id == command.Id));
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var count = await chosen.ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, act.At).SetProperty(x => x.ParkedAt, (DateTime?)null).SetProperty(x => x.Attempts, 0), stop);
        if (count == 0)
        {
            return OutboxAccess.Gone;
        }

        await db.Commit(act, new Subject("outbox.retry", nameof(OutboxMessage), command.Id?.ToString() ?? "*"), stop);
        await whole.CommitAsync(stop);

        return count;
    }
}
