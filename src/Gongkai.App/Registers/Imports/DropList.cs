using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.Imports;

/// <summary>Gives an import up before anything was written; its file goes at once.</summary>
public sealed class DropList(OfficeDb db, ImportSpool spool)
{
    public sealed record Command(Guid ImportId);

    public async Task<Outcome<ImportState>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadImport.ForWriting(db, command.ImportId, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        if (LoadImport.Move(loaded.Value, ImportMove.Drop) is { } notNow)
        {
            return notNow;
        }

        if (await db.TryCommit(act, new Subject("register-import.drop", nameof(RegisterImport), command.ImportId.ToString(), loaded.Value.OrganId), stop) is { } conflict)
        {
            return conflict;
        }

        spool.Remove(command.ImportId);
        return loaded.Value.State;
    }
}
