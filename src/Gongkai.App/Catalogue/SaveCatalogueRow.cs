using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Adds a row to an organ's catalogue or changes one. Every fault is named, not only the first.</summary>
public sealed class SaveCatalogueRow(OfficeDb db, LawBook law)
{
    /// <param name="Code">The organ's.</param>
    /// <param name="Id">The row; null for a new one.</param>
    /// <param name="Revision">The revision that was on the screen.</param>
    public sealed record Command(string Code, Guid? Id, int Revision, RowFields Fields);

    /// <param name="Faults">By field; nothing is written while there is one.</param>
    public sealed record Saved(Guid? Id, IReadOnlyList<(string Field, Wording What)> Faults);

    public async Task<Outcome<Saved>> Run(Command command, Act act, CancellationToken stop)
    {
        var kept = await new CatalogueAccess(db).ToKeep(command.Code, act.Actor, stop);
        if (kept.Refusal is { } refusal)
        {
            return refusal;
        }

        var organ = kept.Value;
        var faults = command.Fields.Faults(law, CatalogueAccess.LevelOf(organ)).ToList();
        if (faults.Count > 0)
        {
            return new Saved(null, faults);
        }

        var row = command.Id is { } id ? await db.CatalogueRows.SingleOrDefaultAsync(r => r.Id == id && r.OrganId == organ.Id, stop) : await New(organ, act, stop);
        if (row is null)
        {
            return command.Id is null ? CatalogueRefusals.Full : CatalogueRefusals.NotFound;
        }

        if (command.Id is not null && row.Revision != command.Revision)
        {
            return CatalogueRefusals.Changed;
        }

        command.Fields.Write(row);
        row.Revision += command.Id is null ? 0 : 1;
        var subject = command.Id is null ? new Subject("catalogue.add", nameof(CatalogueRow), row.Id.ToString(), organ.Id) : new Subject("catalogue.edit", nameof(CatalogueRow), row.Id.ToString(), organ.Id);
        return await db.TryCommit(act, subject, stop) is { } conflict ? conflict : new Saved(row.Id, []);
    }

    private async Task<CatalogueRow?> New(Organs.Organ organ, Act act, CancellationToken stop)
    {
        var orders = await db.CatalogueRows.Where(r => r.OrganId == organ.Id).Select(r => r.Order).ToListAsync(stop);
        if (orders.Count >= CatalogueLimits.MostRows)
        {
            return null;
        }

        var row = new CatalogueRow
        {
            OrganId = organ.Id, Order = orders.Append(0).Max() + 1, First = "", Second = "", Elements = "", Basis = "", Channels = "", Levels = nameof(CatalogueLevel.County), MatterCode = "", ValidFrom = act.Today,
        };
        db.CatalogueRows.Add(row);
        return row;
    }
}
