using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Fees;

/// <summary>Puts an organ's fees of a year before the public, as far as somebody else entered them.</summary>
public sealed class PublishFees(OfficeDb db)
{
    public sealed record Command(string OrganCode, int Year);

    /// <param name="Own">How many stay back, because this person entered them.</param>
    public sealed record Done(int Published, int Own);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null || !RegisterAccess.MayRead(act.Actor, organ))
        {
            return RegisterAccess.NotFound;
        }

        var all = await db.Fees.Where(f => f.OrganId == organ.Id && f.Year == command.Year && f.PublishedAt == null).ToListAsync(stop);
        var refused = all.ConvertAll(fee => RegisterAccess.RefuseToPublish(act.Actor, organ, fee.AuthorId));
        var fees = all.Where((_, at) => refused[at] is null).ToList();
        if (fees.Count == 0)
        {
            return RegisterAccess.RefuseToPublish(act.Actor, organ, null) ?? refused.FirstOrDefault() ?? new Refusal("fee.nothing", new("没有待公开的收费登记", "nothing to publish"));
        }

        foreach (var fee in fees)
        {
            fee.PublishedAt = act.At;
            fee.Revision++;
        }

        return await db.TryCommit(act, new Subject("fee.publish", nameof(FeeRecord), $"{organ.Code}/{command.Year}", organ.Id), stop) is { } conflict ? conflict : new Done(fees.Count, all.Count - fees.Count);
    }
}
