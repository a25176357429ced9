using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>The pattern of 索引号 that holds for an organ, and the next number it gives.</summary>
public sealed class ShowIndexRule(OfficeDb db, IndexNumbers numbers, LawBook law)
{
    public sealed record Query(string Code);

    public sealed record View(Organ Organ, SetIndexRule.Answer Answer, bool MaySet);

    public async Task<Outcome<View>> Run(Query query, Act act, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == query.Code, stop) is not { } organ || !CatalogueAccess.MaySee(act.Actor, organ))
        {
            return CatalogueRefusals.NotFound;
        }

        var pattern = await numbers.For(organ, stop);
        var own = await db.IndexRules.AnyAsync(rule => rule.OrganId == organ.Id, stop);
        var next = await numbers.Preview(pattern, organ, law.Catalogue.Matters[0].Code, law.Catalogue.Themes[0].Code, act.Today, stop);

        return new View(organ, new(pattern.Text, own, next), act.Actor.Holds(organ, Role.Administrator, Role.Authority));
    }
}
