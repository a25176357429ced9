using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>Takes back what a village published by mistake. Its line stays, with the reason; its text is no longer shown, and its period counts as not published.</summary>
public sealed class WithdrawNotice(OfficeDb db)
{
    private const int LongestReason = 500;

    public sealed record Command(Guid NoticeId, string? Because);

    public async Task<Outcome<VillageNotice>> Run(Command command, Act act, CancellationToken stop)
    {
        var notice = await db.VillageNotices.Include(n => n.Village!.Organ).FirstOrDefaultAsync(n => n.Id == command.NoticeId, stop);
        if (notice is null || notice.WithdrawnAt is not null || !VillageRefusals.MayWrite(act.Actor, notice.Village!.Organ!))
        {
            return VillageRefusals.NoticeGone;
        }

        if (string.IsNullOrWhiteSpace(command.Because) || command.Because.Length > LongestReason)
        {
            return VillageRefusals.Field("because", $"请写明撤回理由，不超过 {LongestReason} 个字，村民能看到。", "Say why; villagers can read it.");
        }

        (notice.WithdrawnAt, notice.WithdrawnBecause) = (act.At, command.Because.Trim());
        var subject = new Subject("village.withdraw", nameof(Village), notice.VillageId.ToString(), notice.Village.OrganId);
        return await db.TryCommit(act, subject, stop) is { } conflict ? conflict : notice;
    }
}
