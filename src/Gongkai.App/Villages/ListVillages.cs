using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>The villages of the townships that a person looks after, and how each stands.</summary>
public sealed class ListVillages(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    /// <param name="Townships">Those the person may read, with what they may write.</param>
    /// <param name="Villages">Of the township asked for, or of all.</param>
    public sealed record Answer(IReadOnlyList<(Organ Organ, bool MayWrite)> Townships, IReadOnlyList<VillageStanding> Villages);

    /// <param name="township">An organ's code; null for all.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Answer> Run(string? township, Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var townships = (await db.Organs.AsNoTracking().Where(o => o.Type == OrganType.Township).OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => VillageRefusals.MayRead(actor, organ)).ToList();
        var ids = townships.Where(organ => township is null || organ.Code == township).Select(organ => organ.Id).ToList();
        var villages = await VillageStanding.Load(db).Where(v => ids.Contains(v.OrganId)).OrderBy(v => v.Organ!.Path).ThenBy(v => v.Code).ToListAsync(stop);

        return new([.. townships.Select(organ => (organ, VillageRefusals.MayWrite(actor, organ)))], [.. villages.Select(village => VillageStanding.Of(village, settings, law, today))]);
    }
}
