using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Reading.Rows;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Takes a list in and proposes what its columns hold; nothing of it is written yet.</summary>
public sealed class UploadList(OfficeDb db, LawBook law, ImportSpool spool)
{
    /// <param name="Register">licence, penalty, coercion, fee, document or request.</param>
    public sealed record Command(string OrganCode, string Register, Stream File, string FileName);

    /// <param name="Before">An earlier import of exactly this file; null when there is none.</param>
    public sealed record Done(Guid ImportId, DateTime? Before);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null || !law.Registers.TryGetValue(command.Register, out var form))
        {
            return RegisterAccess.NotFound;
        }

        if (!ImportAccess.MayWrite(act.Actor, organ, form.Code))
        {
            return ImportAccess.MayNotWrite(form.Code);
        }

        var id = Guid.CreateVersion7();
        var written = await spool.Write(id, command.File, stop);
        if (written.Refusal is { } refusal)
        {
            return refusal;
        }

        await using var file = spool.Open(id);
        var opened = TableRows.Open(file, command.FileName, stop);
        if (opened.Refusal is { } unreadable)
        {
            spool.Remove(id);
            return unreadable;
        }

        using var list = opened.Value;
        var remembered = await db.ColumnMemories.Where(m => m.OrganId == organ.Id && m.Register == form.Code).ToDictionaryAsync(m => m.Header, m => m.Field, stop);
        var before = await db.RegisterImports.Where(i => i.OrganId == organ.Id && i.Register == form.Code && i.FileHash == written.Value && i.State == Law.Registers.ImportState.Done)
            .OrderByDescending(i => i.CreatedAt).Select(i => (DateTime?)i.CreatedAt).FirstOrDefaultAsync(stop);

        db.RegisterImports.Add(new RegisterImport
        {
            Id = id, OrganId = organ.Id, Register = form.Code, FileName = Files.FileNames.Clean(command.FileName), FileHash = written.Value,
            Headers = ListColumns.Write(list.Header), Columns = ListColumns.Write(ListColumns.Guess(form, list.Header, remembered, ListColumns.Ticks(form, law))),
            PersonId = act.Actor.PersonId, Who = act.Actor.Name, CreatedAt = act.At,
        });
        await db.Commit(act, new Subject("register-import.upload", nameof(RegisterImport), id.ToString(), organ.Id), stop);
        return new Done(id, before);
    }
}
