using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Channels;

/// <summary>
/// Puts a public item into the drafts of an official account, through the outbox. Sending it to readers stays with who keeps the account, who then enters the posting
/// with its address: a draft proves nothing.
/// </summary>
public sealed class PushItem(OfficeDb db)
{
    /// <param name="Root">The site's address, without a slash at the end.</param>
    public sealed record Command(Guid ItemId, Guid ChannelId, string Root);

    public async Task<Outcome<Guid>> Run(Command command, Act act, CancellationToken stop)
    {
        var channel = await db.Channels.Include(c => c.Organ).FirstOrDefaultAsync(c => c.Id == command.ChannelId, stop);
        if (channel is null || !ChannelAccess.MayWrite(act.Actor, channel.Organ!) || channel.PushAddress is null || channel.ClosedOn is not null)
        {
            return ChannelAccess.NotFound;
        }

        if (!await db.PublicEntries.AnyAsync(e => e.Id == command.ItemId && e.OrganId == channel.OrganId, stop))
        {
            return ChannelAccess.NoItem;
        }

        var message = new OutboxMessage
        {
            Kind = AccountDraft.Name, Payload = JsonSerializer.Serialize(new AccountDraft(command.ItemId, channel.Id, command.Root)), CreatedAt = act.At, DueAt = act.At,
        };
        db.Outbox.Add(message);
        await db.Commit(act, new Subject("channel.push", nameof(Channel), channel.Id.ToString(), channel.OrganId), stop);

        return message.Id;
    }
}

/// <summary>A draft to be put into an account: only where from and where to, for what it says is taken when it is sent.</summary>
internal sealed record AccountDraft(Guid ItemId, Guid ChannelId, string Root)
{
    public const string Name = "official-account";
}
