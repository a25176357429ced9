using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Channels;

/// <summary>Takes a posting out of the counts: it was entered by mistake, or taken down. The entry stays, with the reason.</summary>
public sealed class RevokePosting(OfficeDb db)
{
    private const int LongestReason = 200;

    public sealed record Command(Guid Id);

    /// <param name="act">Its reason is the act's.</param>
    public async Task<Outcome<Guid>> Run(Command command, Act act, CancellationToken stop)
    {
        var posting = await db.Postings.Include(p => p.Channel!.Organ).FirstOrDefaultAsync(p => p.Id == command.Id, stop);
        if (posting is null || !ChannelAccess.MayWrite(act.Actor, posting.Channel!.Organ!) || posting.RevokedBecause is not null)
        {
            return ChannelAccess.NotFound;
        }

        if (act.Because is not { Length: > 0 and <= LongestReason } because)
        {
            return ChannelAccess.Field("reason", $"请写明撤销的理由，不超过 {LongestReason} 个字。", "Say why.");
        }

        posting.RevokedBecause = because;
        return await db.TryCommit(act, new Subject("channel.revoke", nameof(Posting), posting.Id.ToString(), posting.Channel.OrganId), stop) is { } conflict ? conflict : posting.Id;
    }
}
