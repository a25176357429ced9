using Gongkai.App.History;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Files a piece of information under the row of the catalogue that it fulfils. What is public already keeps its matter and theme, and counts for the row from now on.</summary>
public sealed class FileUnderRow(OfficeDb db)
{
    /// <param name="RowId">Null to take it out of its row.</param>
    public sealed record Command(Guid ItemId, Guid? RowId);

    public async Task<Outcome<Item>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Items.Include(i => i.Organ).SingleOrDefaultAsync(i => i.Id == command.ItemId, stop) is not { } item || !CatalogueAccess.MaySee(act.Actor, item.Organ!))
        {
            return CatalogueRefusals.NotFound;
        }

        if (!CatalogueAccess.MayKeep(act.Actor, item.Organ!))
        {
            return CatalogueRefusals.NotAllowed;
        }

        var row = command.RowId is { } id ? await CatalogueRows.Usable(db, id, item, stop) : null;
        if (command.RowId is not null && row is null)
        {
            return CatalogueRows.NoSuchRow;
        }

        item.CatalogueRowId = row?.Id;
        if (row is not null && item.Number is null)
        {
            (item.MatterCode, item.ThemeCode) = (row.MatterCode, item.ThemeCode ?? row.ThemeCode);
        }

        return await db.TryCommit(act, new Subject("catalogue.file", nameof(Item), item.Id.ToString(), item.OrganId), stop) is { } conflict ? conflict : item;
    }
}
