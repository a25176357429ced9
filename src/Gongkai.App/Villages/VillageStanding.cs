using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Villages;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>A village with all it owed and published.</summary>
/// <param name="Village">With its organ.</param>
/// <param name="Duties">Newest period first.</param>
/// <param name="Notices">Newest first, withdrawn ones among them.</param>
public sealed record VillageStanding(Village Village, IReadOnlyList<VillageDuty> Duties, IReadOnlyList<VillageNotice> Notices)
{
    public IEnumerable<VillageDuty> Missing => Duties.Where(duty => duty.Missing);

    /// <summary>How a village stands on a day.</summary>
    internal static VillageStanding Of(Village village, OfficeSettings settings, LawBook law, DateOnly today)
    {
        var published = village.Notices.Where(notice => notice.WithdrawnAt is null && notice.Period is not null)
            .GroupBy(notice => (notice.Matter, notice.Period!)).ToDictionary(group => group.Key, group => BeijingTime.Day(group.Min(notice => notice.PublishedAt)));
        var duties = VillageDuty.All(law.VillageAffairs, village.ManyPayments, village.Since, today, settings.Villages.DaysAfterPeriod, published);

        return new(village, [.. duties.OrderByDescending(duty => duty.Due)], [.. village.Notices.OrderByDescending(notice => notice.PublishedAt)]);
    }

    internal static IQueryable<Village> Load(OfficeDb db) => db.Villages.AsNoTracking().Include(v => v.Organ).Include(v => v.Notices).AsSplitQuery();
}
