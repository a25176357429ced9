using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>The owner of the address says yes. From now on what becomes public is told; what is public already is not.</summary>
public sealed class ConfirmSubscription(OfficeDb db, OfficeSettings settings, LawBook law)
{
    public sealed record Command(string? Code);

    /// <param name="Topic">In words.</param>
    public sealed record Confirmed(string Topic);

    public async Task<Outcome<Confirmed>> Run(Command command, Act act, CancellationToken stop)
    {
        var hash = SubscriptionCode.HashOf(command.Code);
        var oldest = act.At.AddDays(-settings.Subscriptions.DaysToConfirm);
        var found = hash is null ? null : await db.Subscriptions.FirstOrDefaultAsync(s => s.ConfirmHash == hash && s.ConfirmedAt == null && s.AskedAt >= oldest, stop);
        if (found is null)
        {
            return SubscriptionRefusals.WrongCode;
        }

        (found.ConfirmedAt, found.NextAt, found.ToldUpTo) = (act.At, act.At, PublicRow.First(act.At));
        return await db.TryCommit(act, new Subject("subscription.confirm", nameof(Subscription), found.Id.ToString(), found.OrganId), stop) is { } conflict
            ? conflict : new Confirmed((await SubscriptionTopic.Of(db, found, stop)).Say(law));
    }
}
