using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>Weighs what a report says about itself in several places, and keeps what contradicts the choice.</summary>
internal sealed class IdentityReader(FrontMatter front, SignOff signOff, IReadOnlyList<Section> sections, Document document)
{
    private readonly List<Conflict> conflicts = [];

    public Identity Read()
    {
        var title = ChooseTitle();
        var period = Period(title?.Title.Year);
        var year = YearChoice.Choose(title, period, sections, front.Published.Count > 0 ? front.Published[0] : null);
        period ??= Period(year?.Value);
        Note(title, year);

        return new Identity
        {
            Title = title is null ? null : new Found<string>(title.Title.Text, title.Title.Text, title.Place),
            Year = year,
            Period = period,
            Organ = Organ(title),
            Signed = signOff.Signed,
            Published = Published(),
            Conflicts = conflicts,
        };
    }

    private PlacedTitle? ChooseTitle()
    {
        PlacedTitle? best = null;
        foreach (var title in front.Titles)
        {
            best = best is null || Rank(title) >= Rank(best) ? title : best;
        }

        return best ?? (document.MetaTitle is { } meta && TitleLine.Read(Head(meta)) is { Weight: > 0 } read ? new PlacedTitle(read, default, true) : null);

        static int Rank(PlacedTitle title) => (title.Title.Weight * 2) + (title.Heading ? 1 : 0);
    }

    // XX镇2023年政府信息公开工作年度报告_XX县人民政府
    private static string Head(string meta) => meta.Split('_', '|', '—')[0].Split(" - ")[0];

    private Found<Period>? Period(int? year)
    {
        foreach (var section in sections)
        {
            foreach (var text in section.Texts)
            {
                if (PeriodWording.Find(text.Passage, year) is { } period)
                {
                    return period;
                }
            }
        }

        return null;
    }

    private Found<string>? Organ(PlacedTitle? title)
    {
        var named = title is { Title.Organ.Length: > 1 } ? new Found<string>(title.Title.Organ, title.Title.Text, title.Place) : null;
        var chosen = named ?? signOff.Organ ?? front.Publisher;

        foreach (var other in new[] { signOff.Organ, named is null ? front.Publisher : null })
        {
            if (chosen is not null && other is not null && !OrganNames.MayBeSame(chosen.Value, other.Value))
            {
                conflicts.Add(new Conflict("organ", chosen.Value, other.Text, other.Place));
            }
        }

        return chosen;
    }

    private Found<DateOnly>? Published()
    {
        if (front.Published.Count == 0)
        {
            var meta = document.MetaPublished is { } text ? Words.DateWords.Find(TightText.Of(text)) : null;
            return meta is { } date ? new Found<DateOnly>(date.Date, document.MetaPublished!, default) : null;
        }

        var chosen = front.Published[0];
        foreach (var other in front.Published)
        {
            if (other.Value != chosen.Value)
            {
                conflicts.Add(new Conflict("published", chosen.Text, other.Text, other.Place));
                break;
            }
        }

        return chosen;
    }

    private void Note(PlacedTitle? title, Found<int>? year)
    {
        foreach (var other in front.Titles)
        {
            if (year is not null && other.Title.Year is { } stated && stated != year.Value && (ReferenceEquals(other, title) || front.Titles.Count <= 2))
            {
                conflicts.Add(new Conflict("year", year.Text, other.Title.Text, other.Place));
            }
        }
    }
}
