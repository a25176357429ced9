using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>One village, for its own page and for the desk.</summary>
public sealed class ShowVillage(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    /// <summary>As everybody sees it; null when there is none.</summary>
    public async Task<VillageStanding?> Run(string township, string code, CancellationToken stop) =>
        await VillageStanding.Load(db).FirstOrDefaultAsync(v => v.Organ!.Code == township && v.Code == code, stop) is { } village
            ? VillageStanding.Of(village, settings, law, BeijingTime.Day(clock.GetUtcNow().UtcDateTime))
            : null;

    /// <summary>At the desk: refused to who has nothing to do with it.</summary>
    public async Task<Outcome<(VillageStanding Standing, bool MayWrite)>> AtDesk(string township, string code, Actor actor, CancellationToken stop) =>
        await Run(township, code, stop) is { } standing && VillageRefusals.MayRead(actor, standing.Village.Organ!)
            ? (standing, VillageRefusals.MayWrite(actor, standing.Village.Organ!))
            : VillageRefusals.NotFound;
}
