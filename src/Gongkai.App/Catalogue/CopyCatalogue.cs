using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Copies the rows of another organ's catalogue that this one has none of the same name for, without owners and explanations.</summary>
public sealed class CopyCatalogue(OfficeDb db, LawBook law)
{
    public sealed record Command(string Code, string From);

    /// <param name="NotBinding">Rows left out because their matter does not bind this level.</param>
    public sealed record Copied(int Added, int Standing, int NotBinding);

    public async Task<Outcome<Copied>> Run(Command command, Act act, CancellationToken stop)
    {
        var kept = await new CatalogueAccess(db).ToKeep(command.Code, act.Actor, stop);
        if (kept.Refusal is { } refusal)
        {
            return refusal;
        }

        // A catalogue is public: it may be copied from any organ.
        var organ = kept.Value;
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == command.From && o.Id != organ.Id, stop) is not { } source)
        {
            return CatalogueRefusals.Of("source", "请选择要复制的机关", "choose the organ to copy from");
        }

        var rows = await db.CatalogueRows.AsNoTracking().Where(r => r.OrganId == source.Id && r.RetiredOn == null).OrderBy(r => r.Order).ToListAsync(stop);
        var standing = await db.CatalogueRows.Where(r => r.OrganId == organ.Id).Select(r => new { r.First, r.Second, r.Order }).ToListAsync(stop);
        var names = standing.Select(r => (r.First, r.Second)).ToHashSet();
        var binding = rows.Where(row => law.Catalogue.Matter(row.MatterCode)?.Binds(CatalogueAccess.LevelOf(organ)) == true).ToList();
        var added = binding.Where(row => !names.Contains((row.First, row.Second))).ToList();
        if (standing.Count + added.Count > CatalogueLimits.MostRows)
        {
            return CatalogueRefusals.Full;
        }

        var order = standing.Select(r => r.Order).Append(0).Max();
        db.CatalogueRows.AddRange(added.Select(row => Copy(row, organ.Id, ++order, act.Today)));
        if (added.Count > 0 && await db.TryCommit(act, new Subject("catalogue.copy", nameof(CatalogueRow), "*", organ.Id), stop) is { } conflict)
        {
            return conflict;
        }

        return new Copied(added.Count, binding.Count - added.Count, rows.Count - binding.Count);
    }

    private static CatalogueRow Copy(CatalogueRow row, Guid organ, int order, DateOnly from) => new()
    {
        OrganId = organ, Order = order, First = row.First, Second = row.Second, Elements = row.Elements, Basis = row.Basis, Deadline = row.Deadline with { }, DeadlineText = row.DeadlineText, Every = row.Every,
        Duration = row.Duration, Channels = row.Channels, Audience = row.Audience, Publicity = row.Publicity, Levels = row.Levels, MatterCode = row.MatterCode, ThemeCode = row.ThemeCode, Column = row.Column,
        TemplateCode = row.TemplateCode, ValidFrom = from,
    };
}
