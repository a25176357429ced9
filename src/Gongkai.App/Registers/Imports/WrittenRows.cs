using Gongkai.App.Registers.Decisions;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>The rows that an import wrote, as far as nobody has touched them since.</summary>
internal static class WrittenRows
{
    public static async Task<int> Touched(OfficeDb db, RegisterImport import, CancellationToken stop) => import.Register switch
    {
        ImportAccess.Ledger => await Requests.Ledgers.LedgerRows.Touched(db, import, stop),
        "document" => await db.Documents.CountAsync(d => d.ImportId == import.Id && d.Revision > 1, stop),
        "fee" => await db.Fees.CountAsync(f => f.ImportId == import.Id && f.Revision > 1, stop),
        _ => await db.Decisions.CountAsync(r => r.ImportId == import.Id && r.Revision > 1, stop),
    };

    /// <summary>Removes those that are untouched, in the transaction that is open.</summary>
    public static async Task<int> Remove(OfficeDb db, RegisterImport import, CancellationToken stop)
    {
        if (import.Register == "document")
        {
            var untouched = db.Documents.Where(d => d.ImportId == import.Id && d.Revision == 1);
            await db.Set<Documents.DocumentEvent>().Where(e => untouched.Any(d => d.Id == e.DocumentId)).ExecuteDeleteAsync(stop);
            return await untouched.ExecuteDeleteAsync(stop);
        }

        return import.Register == ImportAccess.Ledger ? await Requests.Ledgers.LedgerRows.Remove(db, import, stop)
            : import.Register == "fee"
            ? await db.Fees.Where(f => f.ImportId == import.Id && f.Revision == 1).ExecuteDeleteAsync(stop)
            : await db.Decisions.Where(r => r.ImportId == import.Id && r.Revision == 1).ExecuteDeleteAsync(stop);
    }

    /// <summary>Makes those public that are not, in the transaction that is open. What was overturned meanwhile stays back.</summary>
    public static Task<int> Publish(OfficeDb db, RegisterImport import, DateTime at, CancellationToken stop) => import.Register == "document"
        ? db.Documents.Where(d => d.ImportId == import.Id && d.PublishedAt == null).ExecuteUpdateAsync(d => d.SetProperty(r => r.PublishedAt, at).SetProperty(r => r.Revision, r => r.Revision + 1), stop)
        : db.Decisions.Where(r => r.ImportId == import.Id && r.PublishedAt == null && r.OverturnedOn == null)
            .ExecuteUpdateAsync(r => r.SetProperty(d => d.PublishedAt, at).SetProperty(d => d.Revision, d => d.Revision + 1), stop);
}
