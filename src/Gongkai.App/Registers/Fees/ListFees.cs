using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Fees;

/// <summary>The fees of an organ, by year.</summary>
public sealed class ListFees(OfficeDb db, LawBook law, TimeProvider clock)
{
    public sealed record Answer(
        RegisterForm Form, Organ? Organ, int Year, IReadOnlyList<FeeRecord> Fees, decimal Total, IReadOnlyList<Organ> Organs, IReadOnlyList<int> Years, bool MayWrite, bool MayPublish, FeeRecord? Chosen);

    public async Task<Answer> Run(string? organCode, int? year, Guid? chosen, Actor actor, CancellationToken stop)
    {
        var organs = await RegisterAccess.Readable(db, actor, stop);
        var organ = organs.FirstOrDefault(o => o.Code == organCode) ?? organs.FirstOrDefault(o => RegisterAccess.MayWrite(actor, o)) ?? (organs.Count > 0 ? organs[0] : null);
        var thisYear = BeijingTime.Day(clock.GetUtcNow().UtcDateTime).Year;
        var all = organ is null ? [] : await db.Fees.AsNoTracking().Where(f => f.OrganId == organ.Id).OrderBy(f => f.Item).ToListAsync(stop);
        var years = all.Select(f => f.Year).Append(thisYear).Append(thisYear - 1).Distinct().OrderDescending().ToList();
        var shown = year ?? (all.Count > 0 ? all.Max(f => f.Year) : thisYear);
        var ofYear = all.Where(f => f.Year == shown).ToList();

        return new Answer(
            law.Registers["fee"], organ, shown, ofYear, ofYear.Sum(f => f.Amount), organs, years, organ is not null && RegisterAccess.MayWrite(actor, organ), organ is not null && RegisterAccess.MayPublish(actor, organ),
            ofYear.FirstOrDefault(f => f.Id == chosen));
    }
}
