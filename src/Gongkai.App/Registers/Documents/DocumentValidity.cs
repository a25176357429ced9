using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>有效性 of published items, by the register: what lists and search mark them with.</summary>
public static class DocumentValidity
{
    /// <summary>The mark of an item; null when the register has no document for it.</summary>
    public static async Task<string?> Of(OfficeDb db, Guid itemId, DateOnly today, CancellationToken stop) =>
        await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.ItemId == itemId, stop) is { } document ? document.StateOn(today).Name().Zh : null;

    /// <summary>Sets the mark of the document's item, when it is before the public; written by the caller's commit.</summary>
    internal static async Task Mark(OfficeDb db, RegisteredDocument document, DateOnly today, CancellationToken stop)
    {
        if (document.ItemId is { } item)
        {
            await new PublicIndex(db).SetValidity(item, document.StateOn(today).Name().Zh, stop);
        }
    }
}
