using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>发出前检查: what is found in the files that go out with a reply.</summary>
public sealed class CheckReplyFiles(OfficeDb db, ReplyGate gate)
{
    /// <param name="Case">The case.</param>
    /// <param name="Files">Its files, each looked through.</param>
    /// <param name="MayDecide">Whether this person may clean, remove and answer for them now.</param>
    public sealed record Checked(RequestCase Case, IReadOnlyList<ReplyGate.Looked> Files, bool MayDecide);

    public async Task<Outcome<Checked>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var request = await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Files).FirstOrDefaultAsync(r => r.Id == id, stop);
        return request is null || !RequestAccess.MayRead(actor, request.Organ!)
            ? RequestAccess.NotFound
            : new Checked(request, await gate.Look(request, stop), RequestAccess.MayHandle(actor, request.Organ!) && RequestLife.After(request.State, RequestMove.Propose) is not null);
    }
}
