using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Takes an import back: rows that nobody has touched go away, the others stay and are counted.</summary>
public sealed class UndoList(OfficeDb db, ImportSpool spool)
{
    public sealed record Command(Guid ImportId);

    public sealed record Done(int Removed, int Kept);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadImport.ForWriting(db, command.ImportId, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var import = loaded.Value;
        if (import.PublishedAt is not null)
        {
            return new Refusal("register-import.public", new("这批登记已经公开，不能整批撤销；请在登记簿里逐条撤回", "it is public: withdraw its rows one by one"));
        }

        if (LoadImport.Move(import, ImportMove.Undo) is { } notNow)
        {
            return notNow;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var kept = await WrittenRows.Touched(db, import, stop);
        var removed = await WrittenRows.Remove(db, import, stop);
        await db.RowFaults.Where(f => f.ImportId == import.Id).ExecuteDeleteAsync(stop);
        if (await db.TryCommit(act, new Subject("register-import.undo", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop) is { } conflict)
        {
            return conflict;
        }

        await transaction.CommitAsync(stop);
        spool.Remove(import.Id);
        return new Done(removed, kept);
    }
}
