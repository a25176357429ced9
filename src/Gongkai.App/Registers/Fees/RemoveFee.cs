using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Fees;

/// <summary>Removes an amount that was entered by mistake, while it is not public.</summary>
public sealed class RemoveFee(OfficeDb db)
{
    public sealed record Command(Guid FeeId, int Revision);

    public async Task<Outcome<FeeRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        var fee = await db.Fees.Include(f => f.Organ).FirstOrDefaultAsync(f => f.Id == command.FeeId, stop);
        if (fee is null || !RegisterAccess.MayRead(act.Actor, fee.Organ!))
        {
            return RegisterAccess.NotFound;
        }

        if (!RegisterAccess.MayWrite(act.Actor, fee.Organ!))
        {
            return RegisterAccess.MayNotWrite;
        }

        if (fee.Revision != command.Revision || fee.PublishedAt is not null)
        {
            return fee.PublishedAt is null ? WriteConflict.Changed : new Refusal("fee.public", new("金额已经公开，请改正金额，不要删除", "it is public: mend the amount instead"));
        }

        db.Fees.Remove(fee);
        return await db.TryCommit(act, new Subject("fee.remove", nameof(FeeRecord), fee.Id.ToString(), fee.OrganId), stop) is { } conflict ? conflict : fee;
    }
}
