using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Hotline;

/// <summary>A transfer that is about to be registered as a request; null when it is none of this person's, or is registered already.</summary>
public sealed class FindTransfer(OfficeDb db)
{
    public async Task<HotlineTransfer?> Run(Guid id, Actor actor, CancellationToken stop) =>
        await db.HotlineTransfers.AsNoTracking().Include(t => t.Organ).FirstOrDefaultAsync(t => t.Id == id && t.RequestId == null, stop) is { Organ: { } organ } transfer && RequestAccess.MayHandle(actor, organ) ? transfer : null;
}
