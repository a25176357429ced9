using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Puts all rows of an import before the public in one act; somebody else than who brought it.</summary>
public sealed class PublishList(OfficeDb db)
{
    public sealed record Command(Guid ImportId);

    public sealed record Done(int Published);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var import = await db.RegisterImports.Include(i => i.Organ).FirstOrDefaultAsync(i => i.Id == command.ImportId, stop);
        var refusal = import is null || !ImportAccess.MayRead(act.Actor, import.Organ!, import.Register) ? RegisterAccess.NotFound
            : RegisterAccess.RefuseToPublish(act.Actor, import.Organ!, import.PersonId)
            ?? (import is not { State: ImportState.Done, PublishedAt: null } || !ImportAccess.IsPublished(import.Register) ? LoadImport.NotNow(import.State) : null);
        return refusal is not null ? refusal : await Publish(import!, act, stop);
    }

    private async Task<Outcome<Done>> Publish(RegisterImport import, Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var published = await WrittenRows.Publish(db, import, act.At, stop);
        import.PublishedAt = act.At;
        import.Revision++;
        if (await db.TryCommit(act, new Subject("register-import.publish", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop) is { } conflict)
        {
            return conflict;
        }

        await transaction.CommitAsync(stop);
        return new Done(published);
    }
}
