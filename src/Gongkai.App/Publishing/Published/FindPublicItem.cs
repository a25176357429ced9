using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.Published;

/// <summary>One item in a public version; null when there is none, or when what there is was never public.</summary>
public sealed class FindPublicItem(OfficeDb db, FindPublicOrgan organs, LawBook law, TimeProvider clock)
{
    private const int MostLinked = 20;

    private static readonly List<ItemState> Told = [.. Enum.GetValues<ItemState>().Where(ItemLife.IsReadable), ItemState.Withdrawn];

    /// <param name="organ">The organ's code.</param>
    /// <param name="number">The item's number within it.</param>
    /// <param name="version">A version; null for the newest.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<PublicItem?> Run(string organ, long number, int? version, CancellationToken stop)
    {
        var versions = await db.ItemVersions.AsNoTracking().Include(v => v.Item).Include(v => v.Attachments).AsSplitQuery()
            .Where(v => v.Item!.Organ!.Code == organ && v.Item.Number == number && Told.Contains(v.State) && v.PublishedAt != null).OrderByDescending(v => v.Number).ToListAsync(stop);
        var readable = versions.Where(v => ItemLife.IsReadable(v.State)).ToList();
        var shown = version is { } wanted ? versions.FirstOrDefault(v => v.Number == wanted) : readable.FirstOrDefault(v => ItemLife.IsListed(v.State)) ?? readable.FirstOrDefault() ?? versions.FirstOrDefault();

        return shown is null || await organs.Run(organ, stop) is not { } owner ? null
            : shown.State == ItemState.Withdrawn ? Gone(owner, shown)
            : await Whole(owner, shown, readable, stop);
    }

    private static PublicItem Gone(PublicOrgan organ, ItemVersion version) =>
        new(version.ItemId, organ, ItemEntry.KindOf(version.Item!.Kind), version.Item.Number!.Value, Row(version), [])
        {
            IndexNumber = version.Item.IndexNumber, Withdrawn = new WithdrawnItem(version.WithdrawnAt ?? version.PublishedAt!.Value, version.WithdrawnBecause),
        };

    private async Task<PublicItem> Whole(PublicOrgan organ, ItemVersion version, List<ItemVersion> readable, CancellationToken stop)
    {
        var item = version.Item!;
        var (id, about) = (item.Id, item.AboutItemId);
        var explaining = await db.Items.Where(i => i.AboutItemId == id).Select(i => i.Id).ToListAsync(stop);
        var linked = await db.PublicEntries.AsNoTracking().Where(e => e.Id == about || explaining.Contains(e.Id)).OrderByDescending(e => e.Row).Take(MostLinked).Select(PublicLine.Of).ToListAsync(stop);

        return new PublicItem(id, organ, ItemEntry.KindOf(item.Kind), item.Number!.Value, Row(version), [.. readable.Select(Row)])
        {
            IndexNumber = item.IndexNumber, MatterCode = item.MatterCode, Matter = law.Catalogue.Matter(item.MatterCode)?.Name, Theme = law.Catalogue.Theme(item.ThemeCode)?.Name,
            Validity = await db.PublicEntries.Where(e => e.Id == id).Select(e => e.Validity).FirstOrDefaultAsync(stop),
            Text = new PublicItemText(version.Title, version.Body)
            {
                DocumentNumber = version.DocumentNumber, Issuer = version.Issuer, IssuedOn = version.IssuedOn, Summary = version.Summary, Keywords = version.Keywords, Source = version.Source,
                Transcript = version.Transcript,
            },
            Consultation = await Consultation(id, stop),
            Files = [.. version.Attachments.OrderBy(file => file.Order).Select(file => new ItemFile(file.FileHash, file.Name, file.ContentType, file.Size, file.AlternativeText))],
            About = linked.FirstOrDefault(line => line.Id == about), ExplainedBy = [.. linked.Where(line => line.Id != about)],
        };
    }

    private async Task<PublicConsultation?> Consultation(Guid item, CancellationToken stop) =>
        await db.Consultations.AsNoTracking().FirstOrDefaultAsync(c => c.ItemId == item, stop) is not { } one ? null
            : new(one.OpensOn, one.ClosesOn, one.Reach, one.IsOpenOn(BeijingTime.Day(clock.GetUtcNow().UtcDateTime)),
                one.ResultPublishedAt is { } at ? new(one.Received ?? 0, one.Adopted ?? 0, one.Result ?? "", at) : null);

    private static PublicItemVersion Row(ItemVersion version) => new(version.Number, version.State, version.PublishedAt!.Value, version.PublicNote, version.ContentHash);
}
