using System.Net.Mail;
using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Search;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>
/// Asks an address whether its owner wants mails about a topic. The answer is always the same: whoever types an address in learns nothing of it, and
/// nobody is written to more than a few times a day because others type theirs.
/// </summary>
public sealed class Subscribe(OfficeDb db, OfficeSettings settings, LawBook law)
{
    public const int LongestAddress = 200;

    /// <summary>The one who subscribes: nobody signed in, and nobody the history could name.</summary>
    public static Actor Somebody { get; } = new(null, "订阅人", []);

    /// <param name="Address">The e-mail address.</param>
    /// <param name="Organ">An organ's code; null or empty for all.</param>
    /// <param name="Kind">A column; null for all.</param>
    /// <param name="Matter">An item of arts 20 and 21; null or empty for all.</param>
    /// <param name="Words">Search words; null or empty for any.</param>
    /// <param name="Root">The site's address, without a slash at the end.</param>
    public sealed record Command(string? Address, string? Organ, PublicKind? Kind, string? Matter, string? Words, string Root);

    /// <param name="Days">Within how many days to confirm.</param>
    public sealed record Asked(int Days);

    public async Task<Outcome<Asked>> Run(Command command, Act act, CancellationToken stop)
    {
        if (Tidy(command.Address) is not { } address || !IsAddress(address))
        {
            return SubscriptionRefusals.Address;
        }

        var (code, words) = (Tidy(command.Organ), Tidy(command.Words));
        var organ = code is null ? null : await db.Organs.FirstOrDefaultAsync(o => o.Code == code, stop);
        if ((code is not null && organ?.ExistsOn(act.Today) != true ? SubscriptionRefusals.Organ
            : Tidy(command.Matter) is { } matter && law.Catalogue.Matter(matter) is null ? SubscriptionRefusals.Matter
            : words is null ? null : SearchQuery.Of(words, law.Synonyms).Refusal) is { } refusal)
        {
            return refusal;
        }

        var asked = new Asked(settings.Subscriptions.DaysToConfirm);
        var (confirm, leave) = (SubscriptionCode.New(), SubscriptionCode.New());
        var wanted = new Subscription
        {
            Address = address, OrganId = organ?.Id, Kind = command.Kind, MatterCode = Tidy(command.Matter), Words = words, Root = command.Root, AskedAt = act.At,
            ConfirmHash = SubscriptionCode.HashOf(confirm)!, LeaveCode = leave, LeaveHash = SubscriptionCode.HashOf(leave)!,
        };
        if (await IsTooMuch(wanted, act, stop))
        {
            return asked;
        }

        var topic = new SubscriptionTopic(organ?.Code, organ?.Name, command.Kind, wanted.MatterCode, words).Say(law);
        db.Subscriptions.Add(wanted);
        db.Outbox.Add(new OutboxMessage { Kind = MailText.Kind, Payload = SubscriptionMail.Ask(wanted, topic, confirm, asked.Days).Write(), CreatedAt = act.At, DueAt = act.At });
        await db.Commit(act, new Subject("subscription.ask", nameof(Subscription), wanted.Id.ToString(), organ?.Id), stop);

        return asked;
    }

    // The same topic twice, too many, or asked too often today: silently nothing.
    private async Task<bool> IsTooMuch(Subscription wanted, Act act, CancellationToken stop)
    {
        var standing = await db.WherePersonal((Subscription s) => s.Address, wanted.Address).AsNoTracking().ToListAsync(stop);
        return standing.Count >= settings.Subscriptions.MostPerAddress
            || standing.Count(s => s.ConfirmedAt is null && s.AskedAt > act.At.AddDays(-1)) >= settings.Subscriptions.MostAsksADay
            || standing.Exists(s => s.ConfirmedAt is not null && (s.OrganId, s.Kind, s.MatterCode, s.Words) == (wanted.OrganId, wanted.Kind, wanted.MatterCode, wanted.Words));
    }

    private static bool IsAddress(string address) =>
        address.Length <= LongestAddress && address.All(c => c is > ' ' and <= '~') && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.Host.Contains('.', StringComparison.Ordinal);

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
