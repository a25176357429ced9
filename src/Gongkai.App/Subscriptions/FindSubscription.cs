using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>What a code in a mail is about, in words; null when it is about nothing any more.</summary>
public sealed class FindSubscription(OfficeDb db, LawBook law)
{
    /// <param name="code">From the link.</param>
    /// <param name="leaving">Whether it is the code that ends it, else the one that confirms it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<string?> Run(string? code, bool leaving, CancellationToken stop)
    {
        var hash = SubscriptionCode.HashOf(code);
        var found = hash is null ? null : await db.Subscriptions.AsNoTracking().FirstOrDefaultAsync(s => leaving ? s.LeaveHash == hash : s.ConfirmHash == hash && s.ConfirmedAt == null, stop);

        return found is null ? null : (await SubscriptionTopic.Of(db, found, stop)).Say(law);
    }
}
