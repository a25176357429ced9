using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.App.Search;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>
/// Looks through what became public for every subscription whose time has come, and puts a mail into the outbox where there is something. The mail is written when it is
/// sent (<see cref="DigestSender"/>): what was withdrawn meanwhile is not in it.
/// </summary>
public sealed class SendDigests(OfficeDb db, OfficeSettings settings, ListPublic lines, SearchPublic search)
{
    private const int AtOnce = 200;

    // A publication that began before may still commit with an earlier place.
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <summary>How many mails there will be.</summary>
    public async Task<Outcome<int>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return SubscriptionRefusals.SystemOnly;
        }

        var forgotten = act.At.AddDays(-settings.Subscriptions.DaysToConfirm);
        await db.Subscriptions.Where(s => s.ConfirmedAt == null && s.AskedAt < forgotten).ExecuteDeleteAsync(stop);

        var before = PublicRow.First(act.At - Settling);
        var newest = await db.PublicEntries.Where(e => e.Row < before).MaxAsync(e => (long?)e.Row, stop) ?? 0;
        var due = await db.Subscriptions.AsNoTracking().Where(s => s.ConfirmedAt != null && s.NextAt <= act.At && s.ToldUpTo < newest).OrderBy(s => s.NextAt).Take(AtOnce).ToListAsync(stop);
        var news = new SubscriptionNews(db, lines, search);
        var (with, without) = (new List<Subscription>(), new List<Guid>());
        foreach (var one in due)
        {
            var topic = await SubscriptionTopic.Of(db, one, stop);
            if ((await news.Of(topic, one.ToldUpTo, newest + 1, stop)).Lines.Count > 0)
            {
                with.Add(one);
            }
            else
            {
                without.Add(one.Id);
            }
        }

        await db.Subscriptions.Where(s => without.Contains(s.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.ToldUpTo, newest), stop);
        return with.Count == 0 ? 0 : await Put(with, newest, act, stop);
    }

    // Who moves the mark on puts the mail in, both or neither: two nodes never write twice.
    private async Task<int> Put(List<Subscription> due, long newest, Act act, CancellationToken stop)
    {
        var next = act.At.AddHours(settings.Subscriptions.HoursBetween);
        var put = 0;
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        foreach (var one in due)
        {
            if (await db.Subscriptions.Where(s => s.Id == one.Id && s.ToldUpTo == one.ToldUpTo).ExecuteUpdateAsync(s => s.SetProperty(x => x.ToldUpTo, newest).SetProperty(x => x.NextAt, next), stop) == 1)
            {
                var digest = new Digest(one.Id, one.ToldUpTo, newest + 1);
                db.Outbox.Add(new OutboxMessage { Kind = Digest.Name, Payload = JsonSerializer.Serialize(digest), CreatedAt = act.At, DueAt = act.At });
                put++;
            }
        }

        await db.Commit(act, new Subject("subscription.send", nameof(Subscription), "*"), stop);
        await whole.CommitAsync(stop);

        return put;
    }
}

/// <summary>A mail to be written: for whom, and which part of the order of publication.</summary>
internal sealed record Digest(Guid Subscription, long After, long Before)
{
    public const string Name = "digest";
}
