using Gongkai.App.History;
using Gongkai.App.People.Providers;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage.Protection;

/// <summary>What was done.</summary>
/// <param name="Old">The file with the old key: old backups need it.</param>
public sealed record ChangedMasterKey(long Values, string KeyId, string Path, string Old);

/// <summary>
/// Writes everything that is encrypted under the master key anew under another one. The new key stands beside the old until the database is written: by one
/// transaction, so that whatever interrupts it leaves all values under the old key or all under the new, and the next start finds the file that fits.
/// </summary>
public sealed class ChangeMasterKey(OfficeDb db, MasterKeyFile file, LawBook law)
{
    public async Task<Outcome<ChangedMasterKey>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("office.operator-only", new("只能由运维人员在服务器上执行。", "Only the machine's operator may do this."));
        }

        var (old, next) = (file.Read(), file.ReadNext());
        if ((old.Refusal ?? next.Refusal) is { } refusal)
        {
            return refusal;
        }

        try
        {
            var values = await Rewrite(next.Value, act, stop);
            file.TakeNext(next.Value.Id);
            return new ChangedMasterKey(values, next.Value.Id, file.Path, file.OldPath(old.Value.Id));
        }
        catch (TamperedPersonalDataException altered)
        {
            return new Refusal("office.personal-altered", new(
                $"{altered.Column} 有打不开的值，什么都没有改动。请先执行 gongkai office verify-personal 查明是哪些行，从备份恢复后再更换主密钥。",
                $"A value of {altered.Column} does not open; nothing was changed. See which with: gongkai office verify-personal"));
        }
    }

    private async Task<long> Rewrite(MasterKey next, Act act, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);

        // First of all: whoever writes personal values asks for this row, and waits from here on.
        var accounts = await ExternalKey.Under(db, file.NextPath, stop);
        await db.MasterKeyMarks.ExecuteUpdateAsync(mark => mark.SetProperty(m => m.KeyId, next.Id).SetProperty(m => m.AccountKey, accounts), stop);
        await new RewrittenFingerprints(db, law, file.NextPath).Write(stop);   // before the personal part of decisions is under the new key
        var values = await new RewrittenTables(db, file.NextPath).Write(stop) + await new RewrittenKeys(db, file.NextPath).Write(stop);

        await db.Commit(act, new Subject("office.change-master-key", "Office", next.Id), stop);
        await whole.CommitAsync(stop);
        return values;
    }
}
