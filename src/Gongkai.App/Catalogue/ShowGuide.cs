using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>The guide as it would read now beside the one in force, with what is amiss: another text, no version, or one older than a year.</summary>
public sealed class ShowGuide(OfficeDb db, GuideDraft draft)
{
    public sealed record Query(string Code);

    /// <param name="Now">As generated from today's data.</param>
    /// <param name="InForce">The newest confirmed version; null for none.</param>
    /// <param name="Changed">Headings of the chapters that read otherwise now.</param>
    /// <param name="OlderThanAYear">Nobody has confirmed it for a year.</param>
    /// <param name="Missing">Parts of art. 12 that the organ's data lack.</param>
    public sealed record View(
        Organ Organ, GuideContent Now, GuideVersion? InForce, IReadOnlyList<string> Changed, bool OlderThanAYear, IReadOnlyList<string> Missing, IReadOnlyList<GuideVersion> Versions, bool MayConfirm);

    public async Task<Outcome<View>> Run(Query query, Act act, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == query.Code, stop) is not { } organ || !CatalogueAccess.MaySee(act.Actor, organ))
        {
            return CatalogueRefusals.NotFound;
        }

        var now = await draft.Of(organ, stop);
        var versions = await db.GuideVersions.AsNoTracking().Where(g => g.OrganId == organ.Id).OrderByDescending(g => g.Number).ToListAsync(stop);
        var inForce = versions.FirstOrDefault();
        var before = inForce is null ? null : GuideContent.Read(inForce.Content).Chapters.ToDictionary(chapter => chapter.Heading, Text);
        var changed = before is null ? [] : now.Chapters.Where(chapter => before.GetValueOrDefault(chapter.Heading) != Text(chapter)).Select(chapter => chapter.Heading).ToList();

        return new View(
            organ, now, inForce, changed, inForce is not null && GuideDraft.IsOld(BeijingTime.Day(inForce.ConfirmedAt), act.Today), Missing(organ.Contact), versions, CatalogueAccess.MayKeep(act.Actor, organ));
    }

    private static string Text(GuideChapter chapter) => string.Join('\n', [.. chapter.Paragraphs, .. chapter.Lines.Select(line => $"{line.Label}：{line.Value}")]);

    // Art. 12 names each of them.
    private static IReadOnlyList<string> Missing(OrganContact contact) =>
        [.. new[] { ("工作机构名称", contact.Office), ("办公地址", contact.Address), ("办公时间", contact.Hours), ("联系电话", contact.Phone), ("传真号码", contact.Fax), ("互联网联系方式", contact.Email) }
            .Where(line => string.IsNullOrWhiteSpace(line.Item2)).Select(line => line.Item1)];
}
