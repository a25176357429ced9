using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Fees;

/// <summary>Puts an organ's fees of a year before the public.</summary>
public sealed class PublishFees(OfficeDb db)
{
    public sealed record Command(string OrganCode, int Year);

    public sealed record Done(int Published);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null || !RegisterAccess.MayRead(act.Actor, organ))
        {
            return RegisterAccess.NotFound;
        }

        if (!RegisterAccess.MayPublish(act.Actor, organ))
        {
            return RegisterAccess.MayNotPublish;
        }

        var fees = await db.Fees.Where(f => f.OrganId == organ.Id && f.Year == command.Year && f.PublishedAt == null).ToListAsync(stop);
        if (fees.Count == 0)
        {
            return new Refusal("fee.nothing", new("没有待公开的收费登记", "nothing to publish"));
        }

        if (fees.Exists(fee => fee.AuthorId is { } author && author == act.Actor.PersonId))
        {
            return RegisterAccess.OwnWork;
        }

        foreach (var fee in fees)
        {
            fee.PublishedAt = act.At;
            fee.Revision++;
        }

        return await db.TryCommit(act, new Subject("fee.publish", nameof(FeeRecord), $"{organ.Code}/{command.Year}", organ.Id), stop) is { } conflict ? conflict : new Done(fees.Count);
    }
}
