using Gongkai.App.Registers.Imports;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Ledgers;

/// <summary>The requests that a ledger brought, as far as nobody has worked on them since: no step, no letter, no file, no entry of the public log, no rating, no complaint, no remedy of another's hand.</summary>
internal static class LedgerRows
{
    public static async Task<int> Touched(OfficeDb db, RegisterImport import, CancellationToken stop) =>
        await db.Requests.CountAsync(r => r.ImportId == import.Id, stop) - await Untouched(db, import).CountAsync(stop);

    /// <summary>Removes the untouched ones with all that came with them, in the transaction that is open, and gives the numbers at the end back.</summary>
    public static async Task<int> Remove(OfficeDb db, RegisterImport import, CancellationToken stop)
    {
        var years = await db.Requests.Where(r => r.ImportId == import.Id).Select(r => r.Year).Distinct().ToListAsync(stop);
        foreach (var year in years)
        {
            await Counter.Next(db, Opening.CounterOf(import.OrganId, year), stop);   // held: nobody takes a number meanwhile
        }

        var ids = await Untouched(db, import).Select(r => r.Id).ToListAsync(stop);
        foreach (var some in ids.Chunk(500))
        {
            var theirs = db.Remedies.Where(m => m.RequestId != null && some.Contains(m.RequestId.Value));
            await theirs.Where(m => m.AfterId != null).ExecuteDeleteAsync(stop);
            await theirs.ExecuteDeleteAsync(stop);
            await db.Set<RequestEvent>().Where(e => some.Contains(e.RequestId)).ExecuteDeleteAsync(stop);
            await db.Set<Applicant>().Where(a => some.Contains(a.RequestId)).ExecuteDeleteAsync(stop);
            await db.Requests.Where(r => some.Contains(r.Id)).ExecuteDeleteAsync(stop);
        }

        foreach (var year in years)
        {
            var (key, last) = (Opening.CounterOf(import.OrganId, year), await db.Requests.Where(r => r.OrganId == import.OrganId && r.Year == year).MaxAsync(r => (long?)r.Serial, stop) ?? 0);
            await db.Counters.Where(c => c.Key == key).ExecuteUpdateAsync(c => c.SetProperty(x => x.Value, last), stop);
        }

        return ids.Count;
    }

    private static IQueryable<RequestCase> Untouched(OfficeDb db, RegisterImport import) => db.Requests.Where(r => r.ImportId == import.Id && r.Revision == 1
        && !db.RequestLetters.Any(letter => letter.RequestId == r.Id) && !db.Set<RequestFile>().Any(file => file.RequestId == r.Id) && !db.Requests.Any(later => later.EarlierId == r.Id)
        && !db.LogEntries.Any(entry => entry.RequestId == r.Id) && !db.ReplyRatings.Any(rating => rating.RequestId == r.Id) && !db.Complaints.Any(complaint => complaint.RequestId == r.Id)
        && !db.HotlineTransfers.Any(transfer => transfer.RequestId == r.Id) && !db.Items.Any(item => item.FromRequestId == r.Id)
        && !db.Remedies.Any(m => m.RequestId == r.Id && (m.ImportId != import.Id || m.Revision > 1))
        && !db.Remedies.Any(m => m.ImportId != import.Id && m.AfterId != null && db.Remedies.Any(own => own.Id == m.AfterId && own.RequestId == r.Id)));
}
