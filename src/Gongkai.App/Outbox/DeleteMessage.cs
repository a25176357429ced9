using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Outbox;

/// <summary>Takes a message that was not sent out of the queue, for a reason that stands in the history.</summary>
public sealed class DeleteMessage(OfficeDb db)
{
    private const int LongestReason = 200;

    public sealed record Command(Guid Id);

    /// <param name="act">Its reason is the act's.</param>
    public async Task<Outcome<Guid>> Run(Command command, Act act, CancellationToken stop = default)
    {
        if (await OutboxAccess.Refuse(db, act.Actor, stop) is { } refusal)
        {
            return refusal;
        }

        if (act.Because is not { Length: > 0 and <= LongestReason })
        {
            return new Refusal("outbox.reason", new($"请写明删除的理由，不超过 {LongestReason} 个字。", $"Say why, in at most {LongestReason} characters."));
        }

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        if (await db.Outbox.Where(m => m.Id == command.Id && m.SentAt == null).ExecuteDeleteAsync(stop) == 0)
        {
            return OutboxAccess.Gone;
        }

        await db.Commit(act, new Subject("outbox.delete", nameof(OutboxMessage), command.Id.ToString()), stop);
        await whole.CommitAsync(stop);

        return command.Id;
    }
}
