using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>退订: the subscription is deleted with its address. Whoever leaves twice is told the same twice.</summary>
public sealed class LeaveSubscription(OfficeDb db)
{
    public sealed record Command(string? Code);

    /// <param name="Was">Whether there was one.</param>
    public sealed record Left(bool Was);

    public async Task<Outcome<Left>> Run(Command command, Act act, CancellationToken stop)
    {
        var hash = SubscriptionCode.HashOf(command.Code);
        var found = hash is null ? null : await db.Subscriptions.FirstOrDefaultAsync(s => s.LeaveHash == hash, stop);
        if (found is null)
        {
            return new Left(false);
        }

        db.Subscriptions.Remove(found);
        return await db.TryCommit(act, new Subject("subscription.leave", nameof(Subscription), found.Id.ToString(), found.OrganId), stop) is { } conflict ? conflict : new Left(true);
    }
}
