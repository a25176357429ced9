using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Puts the rows of templates into an organ's catalogue, each once; what was changed since stays as it is.</summary>
public sealed class TakeTemplate(OfficeDb db, LawBook law)
{
    public sealed record Command(string Code, IReadOnlyList<string> Templates);

    /// <param name="Standing">How many rows had been taken before.</param>
    public sealed record Taken(int Added, int Standing);

    public async Task<Outcome<Taken>> Run(Command command, Act act, CancellationToken stop)
    {
        var kept = await new CatalogueAccess(db).ToKeep(command.Code, act.Actor, stop);
        if (kept.Refusal is { } refusal)
        {
            return refusal;
        }

        var templates = command.Templates.Select(law.Catalogue.Template).OfType<CatalogueTemplate>().ToList();
        if (templates.Count == 0)
        {
            return CatalogueRefusals.Of("template", "请至少选择一个模板", "choose a template");
        }

        var organ = kept.Value;
        var rows = templates.SelectMany(template => template.RowsFor(CatalogueAccess.LevelOf(organ))).ToList();
        var standing = await db.CatalogueRows.Where(r => r.OrganId == organ.Id).Select(r => new { r.TemplateCode, r.Order }).ToListAsync(stop);
        var known = standing.Select(r => r.TemplateCode).ToHashSet();
        var added = rows.Where(row => !known.Contains(row.Code)).ToList();
        if (standing.Count + added.Count > CatalogueLimits.MostRows)
        {
            return CatalogueRefusals.Full;
        }

        var order = standing.Select(r => r.Order).Append(0).Max();
        db.CatalogueRows.AddRange(added.Select(row => Make(row, organ, ++order, act.Today)));
        if (added.Count > 0 && await db.TryCommit(act, new Subject("catalogue.template", nameof(CatalogueRow), "*", organ.Id), stop) is { } conflict)
        {
            return conflict;
        }

        return new Taken(added.Count, rows.Count - added.Count);
    }

    /// <summary>A row of a template as a row of an organ.</summary>
    internal static CatalogueRow Make(TemplateRow row, Organ organ, int order, DateOnly from) => new()
    {
        OrganId = organ.Id, Order = order, First = row.First, Second = row.Second, Elements = string.Join('；', row.Elements), Basis = string.Join('；', row.Basis), Deadline = row.Deadline with { },
        Every = row.Every, Duration = row.Duration, Channels = string.Join(' ', row.Channels), Levels = string.Join(' ', row.Levels), MatterCode = row.Matter, ThemeCode = row.Theme,
        Column = Enum.Parse<ItemKind>(row.Column, ignoreCase: true), TemplateCode = row.Code, ValidFrom = from,
    };
}
