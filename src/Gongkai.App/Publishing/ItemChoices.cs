using Gongkai.App.Catalogue;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Periods;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>What the form of the metadata block offers to choose from.</summary>
public sealed class ItemChoices(OfficeDb db, LawBook law)
{
    private const int MostPolicies = 300;

    public sealed record View(IReadOnlyList<DisclosurePeriod> Periods, IReadOnlyList<Choice> Matters, IReadOnlyList<Choice> Themes, IReadOnlyList<Policy> Policies, IReadOnlyList<Row> Rows);

    /// <summary>A row of the organ's catalogue.</summary>
    public sealed record Row(Guid Id, string Name);

    public sealed record Choice(string Code, string Name);

    public sealed record Policy(Guid Id, string Name);

    public async Task<View> Run(Item item, Actor actor, CancellationToken stop)
    {
        var policies = item.Kind is not (ItemKind.Interpretation or ItemKind.Consultation) ? [] : await db.ItemVersions.AsNoTracking()
            .Where(v => v.ItemId != item.Id && v.Item!.Kind != ItemKind.Interpretation && v.Item.Kind != ItemKind.Consultation && (v.Item.OrganId == item.OrganId || v.State == ItemState.Published)
                && v.Number == v.Item.Versions.Max(other => other.Number))
            .OrderBy(v => v.Item!.Kind == ItemKind.Information).ThenByDescending(v => v.CreatedAt).Take(MostPolicies)
            .Select(v => new { v.ItemId, v.Title, v.DocumentNumber, v.Item!.Organ, v.State }).ToListAsync(stop);
        return new View(
            law.DisclosurePeriods,
            [.. law.Catalogue.Matters.Select(matter => new Choice(matter.Code, $"{matter.Article} {matter.Name}"))],
            [.. law.Catalogue.Themes.Select(theme => new Choice(theme.Code, theme.Name))],
            [.. policies.Where(policy => policy.State == ItemState.Published || ItemAccess.MayRead(actor, policy.Organ!)).Select(policy => new Policy(policy.ItemId, policy.DocumentNumber is null ? policy.Title : $"{policy.Title}（{policy.DocumentNumber}）"))],
            [.. (await CatalogueRows.For(db, item).AsNoTracking().OrderBy(row => row.Order).ToListAsync(stop)).Select(row => new Row(row.Id, row.Name))]);
    }
}
