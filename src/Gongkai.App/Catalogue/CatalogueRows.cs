using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Which rows an item may be filed under: those in force of its own organ, and the one it stands under already.</summary>
internal static class CatalogueRows
{
    public static Refusal NoSuchRow { get; } = CatalogueRefusals.Of("row", "请选择本机关目录里在用的条目", "choose a row in force of the organ's own catalogue");

    public static IQueryable<CatalogueRow> For(OfficeDb db, Item item)
    {
        var (organ, standing) = (item.OrganId, item.CatalogueRowId);
        return db.CatalogueRows.Where(row => row.OrganId == organ && (row.RetiredOn == null || row.Id == standing));
    }

    /// <summary>The row, where it may be chosen.</summary>
    public static Task<CatalogueRow?> Usable(OfficeDb db, Guid id, Item item, CancellationToken stop) => For(db, item).FirstOrDefaultAsync(row => row.Id == id, stop);
}
