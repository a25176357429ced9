using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.Imports;

/// <summary>Has the rows without fault written; the job does it.</summary>
public sealed class WriteList(OfficeDb db)
{
    public sealed record Command(Guid ImportId);

    public async Task<Outcome<ImportState>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadImport.ForWriting(db, command.ImportId, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var import = loaded.Value;
        if (import is { State: ImportState.Tried, RowsGood: 0 })
        {
            return new Refusal("register-import.nothing", new("没有一行可以写入；请下载有问题的行，改正后重新上传", "there is no row to write"));
        }

        if (LoadImport.Move(import, ImportMove.Write) is { } notNow)
        {
            return notNow;
        }

        (import.RowsDone, import.RowsGood, import.RowsBad, import.LeasedUntil) = (0, 0, 0, null);
        return await db.TryCommit(act, new Subject("register-import.queue", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop) is { } conflict ? conflict : import.State;
    }
}
