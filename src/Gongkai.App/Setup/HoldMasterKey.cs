using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Sees to it that the master key is there and is this database's, before anything is read or written with it.</summary>
public sealed class HoldMasterKey(OfficeDb db, MasterKeyFile file)
{
    /// <summary>Null when it is there and is the right one. It never makes one.</summary>
    public async Task<Refusal?> Refuse(CancellationToken stop) =>
        await db.MasterKeyMarks.AsNoTracking().SingleOrDefaultAsync(stop) is not { } mark ? MasterKeyRefusals.NotMarked : Compare(mark);

    /// <summary>The same, and a database that no key belongs to yet gets one: the one in the file, or a new one.</summary>
    public async Task<Refusal?> Begin(CancellationToken stop)
    {
        if (await db.MasterKeyMarks.AsNoTracking().SingleOrDefaultAsync(stop) is { } known)
        {
            return Compare(known);
        }

        file.MakeOnce();
        var read = file.Read();
        if (read.Refusal is { } refusal)
        {
            return refusal;
        }

        // No act of anybody's, and written past the change tracker: two nodes may begin at once, and the second must then hold the first one's key.
        var mark = new MasterKeyMark { KeyId = read.Value.Id };
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "MasterKeyMarks" ("Id", "KeyId") VALUES ({mark.Id}, {mark.KeyId}) ON CONFLICT DO NOTHING""", stop);

        return await Refuse(stop);
    }

    private Refusal? Compare(MasterKeyMark mark)
    {
        if (MasterKeyFile.InUse(file.Path) is { } inUse && inUse != mark.KeyId)
        {
            return MasterKeyRefusals.Changed;
        }

        // A change of the key that was interrupted after the database was written anew is finished here.
        return Held(mark) is { } refusal ? file.TakeNext(mark.KeyId) ? Held(mark) : refusal : null;
    }

    private Refusal? Held(MasterKeyMark mark) =>
        file.Read() is var read && read.Refusal is { } refusal ? refusal
        : read.Value.Id != mark.KeyId ? MasterKeyRefusals.Other(file.Path, read.Value.Id, mark.KeyId)
        : null;
}
