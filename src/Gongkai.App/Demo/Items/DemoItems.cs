using Gongkai.App.Catalogue;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Demo.Items;

/// <summary>
/// Some two thousand invented pieces of information with the catalogues they fulfil, over two years up to the day of seeding, with the gaps that make a gap report
/// worth reading. One commit an organ; numbers, entries and hashes are those that a publication would have given.
/// </summary>
internal sealed class DemoItems(OfficeDb db, LawBook law, PublicIndex index, IReadOnlyDictionary<string, Person> people)
{
    private const string OneWasLate = "yunling-agri";

    private readonly DemoDays days = new(law);
    private readonly IndexPattern pattern = IndexPattern.Usual;

    public async Task<int> Seed(IReadOnlyDictionary<string, Organ> organs, Act act, CancellationToken stop)
    {
        var count = 0;
        foreach (var demo in DemoOrgan.All)
        {
            count += await Seed(demo, organs[demo.Code], act, stop);
            await db.Commit(act, new Subject("demo.seed", nameof(Item), "*", organs[demo.Code].Id), stop);
            db.ChangeTracker.Clear();
        }

        return count;
    }

    private async Task<int> Seed(DemoOrgan demo, Organ organ, Act act, CancellationToken stop)
    {
        var dice = new DemoDice($"{demo.Code}/items");
        var drafts = new List<DemoDraft>();
        var documents = await Documents(organ, act, stop);
        var order = 0;

        foreach (var template in Rows(demo, organ))
        {
            var row = TakeTemplate.Make(template, organ, ++order, act.Today.AddYears(-3));
            row.Owner = dice.Of("办公室", "政策法规科", "业务科", "财务科", null!);
            var series = DemoSeries.Of(template, act.Today, dice);
            row.NothingBecause = series.Nothing ? "本机关目前没有此类事项" : null;
            row.NothingUntil = series.Nothing ? act.Today.AddMonths(6) : null;
            db.CatalogueRows.Add(row);
            drafts.AddRange(series.Formed.Select((formed, i) => new DemoDraft(row, days.OnOrAfter(formed), Published(formed, template, act.Today, dice), i)).Select(draft => row.Column == ItemKind.NormativeDocument ? draft.Of(documents, days) : draft).OfType<DemoDraft>());
            drafts.AddRange(series.Waiting.Select(formed => new DemoDraft(row, days.OnOrAfter(formed), null, series.Formed.Count)));
        }

        if (demo.Code == OneWasLate)
        {
            MakeOneLate(drafts, act.Today);
        }

        var numbers = new DemoNumbers(organ, pattern);
        foreach (var draft in drafts.OrderBy(draft => draft.Published ?? DateOnly.MaxValue))
        {
            await Make(demo, organ, draft, numbers, dice, act.Today, stop);
        }

        var consultations = await new DemoConsultations(db, law, index, people).Seed(demo, organ, numbers, days, act.Today, stop);
        new DemoChannels(db, people).Seed(demo, organ, act.At);
        db.Counters.AddRange(numbers.Counters());
        Guide(demo, organ, act, dice);
        return drafts.Count + consultations;
    }

    // Published, but after the twenty working days: what the county's report of gaps calls late.
    private void MakeOneLate(List<DemoDraft> drafts, DateOnly today)
    {
        var late = drafts.FindIndex(draft => draft is { Published: not null, Document: null } && draft.Formed > today.AddDays(-200) && draft.Formed < today.AddDays(-60));
        drafts[late] = drafts[late] with { Published = days.After(drafts[late].Formed, 25) };
    }

    // Most guides are in order, some nobody has looked at for more than a year, some were never confirmed.
    private void Guide(DemoOrgan demo, Organ organ, Act act, DemoDice dice)
    {
        var age = dice.Weighted([14, 3, 3]);
        if (age < 2)
        {
            var content = GuideText.Of(organ, [.. db.CatalogueRows.Local.Where(row => row.OrganId == organ.Id).OrderBy(row => row.Order)], pattern, law);
            db.GuideVersions.Add(new GuideVersion
            {
                OrganId = organ.Id, Number = 1, Content = content.Write(), Hash = content.Hash(), ConfirmedAt = act.At.AddDays(age == 0 ? -dice.Between(10, 300) : -dice.Between(380, 600)),
                ConfirmedBy = people[$"{demo.Code}-clerk"].Name,
            });
        }
    }

    // A county makes no 规章; a standard catalogue belongs to the department it is about.
    private IEnumerable<TemplateRow> Rows(DemoOrgan demo, Organ organ)
    {
        var level = CatalogueAccess.LevelOf(organ);
        string[] general = ["art-20", level == CatalogueLevel.Township ? "art-21-township" : "art-21-county"];
        var all = general.Concat(DemoPatterns.All.Domains.GetValueOrDefault(demo.Code) ?? []);

        // Art. 21 binds a county's departments each in its own field; here the government keeps it for all.
        return all.Where(code => code != "art-21-county" || organ.Type == OrganType.Government).SelectMany(code => law.Catalogue.Template(code)!.RowsFor(level))
            .Where(row => row.Column != "rule" && row.Column != "consultation");
    }

    // The newest first: the text of each is published once.
    private async Task<Queue<RegisteredDocument>> Documents(Organ organ, Act act, CancellationToken stop) =>
        new(await db.Documents.Include(d => d.Events).Include(d => d.Texts).AsSplitQuery().Where(d => d.OrganId == organ.Id && d.PublishedAt < act.At.AddDays(-15)).OrderByDescending(d => d.MadeOn).ThenBy(d => d.Serial).ToListAsync(stop));

    private async Task Make(DemoOrgan demo, Organ organ, DemoDraft draft, DemoNumbers numbers, DemoDice dice, DateOnly today, CancellationToken stop)
    {
        var (row, formed, published, serial) = (draft.Row, draft.Formed, draft.Published, draft.Serial);
        var author = people[$"{demo.Code}-clerk"].Id;
        var at = (published ?? formed).ToDateTime(new TimeOnly(dice.Between(4, 8), dice.Below(60), dice.Below(60)), DateTimeKind.Utc);
        var item = new Item
        {
            OrganId = organ.Id, Kind = row.Column, Publicity = Publicity.OnInitiative, MatterCode = row.MatterCode, ThemeCode = row.ThemeCode, CatalogueRowId = row.Id, FormedOn = formed, AuthorId = author,
            CreatedAt = at.AddHours(-4),
        };
        var version = new DemoWriting(demo, row, dice).Write(item.Id, formed, author, at.AddHours(-4), serial);
        draft.Fill(item, version);
        item.DueOn = law.DisclosurePeriod(null).DueIfKnown(formed, law.Calendar);
        version.Medium = item.Kind == ItemKind.Interpretation ? InterpretationMedium.Text : null;
        if (item.Kind == ItemKind.Interpretation && numbers.LastPolicy is { } policy)
        {
            (item.AboutItemId, version.Title, version.Keywords) = (policy.Id, Explaining(version.Title, policy.Title), $"政策解读 {policy.Title}");
        }

        item.Versions.Add(version);
        db.Items.Add(item);

        if (published is { } day)
        {
            (item.Number, item.IndexNumber) = numbers.Next(day);
            new DemoPassages(demo.Code, people).Take(version, at);
            version.PublishedAt = at;
            numbers.LastPolicy = item.Kind == ItemKind.NormativeDocument ? (item.Id, version.Title) : numbers.LastPolicy;
            version.ContentHash = HashOf(version);
            var (entry, text) = ItemEntry.Of(item, version, draft.Document?.StateOn(today).Name().Zh);
            await index.Put(entry, text, stop);
        }
    }

    // It names the policy that it leads to.
    private static string Explaining(string title, string policy) =>
        title.IndexOf('《', StringComparison.Ordinal) is >= 0 and var from && title.IndexOf('》', from) is >= 0 and var to ? $"{title[..from]}《{policy}》{title[(to + 1)..]}" : title;

    private static string HashOf(ItemVersion version) => ItemSnapshot.Of(version).Hash();

    // In time, and before the day of seeding.
    private DateOnly Published(DateOnly formed, TemplateRow row, DateOnly today, DemoDice dice)
    {
        var day = days.After(formed, dice.Between(2, row.Deadline.WorkingDays < 10 ? 6 : 10));
        return day < today ? day : days.After(formed, 1);
    }
}

/// <summary>The numbers of one organ, counted as publications would have counted them, and the counters to go on from.</summary>
internal sealed class DemoNumbers(Organ organ, IndexPattern pattern)
{
    private readonly Dictionary<string, long> counts = [];

    public (long Number, string IndexNumber) Next(DateOnly day)
    {
        var head = IndexNumbers.Head(pattern, organ, null, null, day).Value;
        return (Count($"item/{organ.Id:N}"), pattern.Whole(head, Count(IndexNumbers.Key(head))));
    }

    public IEnumerable<Counter> Counters() => counts.Select(entry => new Counter { Key = entry.Key, Value = entry.Value });

    /// <summary>The document that an interpretation explains.</summary>
    public (Guid Id, string Title)? LastPolicy { get; set; }

    private long Count(string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
