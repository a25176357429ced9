using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>The year a report is about: the title's, unless the period, the text and the page's date outvote it.</summary>
internal static class YearChoice
{
    private const int Title = 4;
    private const int Period = 3;
    private const int Text = 2;
    private const int Page = 1;
    private const int FewestMentions = 3;

    public static Found<int>? Choose(PlacedTitle? title, Found<Period>? period, IReadOnlyList<Section> sections, Found<DateOnly>? published)
    {
        var votes = new Dictionary<int, (int Weight, Found<int> First)>();

        if (title?.Title.Year is { } stated)
        {
            Vote(stated, Title, new Found<int>(stated, title.Title.Text, title.Place));
        }

        if (period is not null)
        {
            Vote(period.Value.To.Year, Period, new Found<int>(period.Value.To.Year, period.Text, period.Place));
        }

        if (InText(sections) is { } text)
        {
            Vote(text.Value, Text, text);
        }

        if (published is not null && votes.ContainsKey(published.Value.Year - 1))
        {
            Vote(published.Value.Year - 1, Page, votes[published.Value.Year - 1].First);
        }

        return votes.Count > 0 ? votes.Values.MaxBy(vote => vote.Weight).First : FromPlan(sections);

        void Vote(int year, int weight, Found<int> found) =>
            votes[year] = votes.TryGetValue(year, out var vote) ? (vote.Weight + weight, vote.First) : (weight, found);
    }

    // The year that most sentences speak of.
    private static Found<int>? InText(IReadOnlyList<Section> sections)
    {
        var counts = new Dictionary<int, (int Count, Found<int> First)>();
        var all = 0;

        foreach (var passage in sections.SelectMany(section => section.Texts).Select(text => text.Passage))
        {
            for (var year = YearWords.Find(passage.Tight); year is { } found; year = YearWords.Find(passage.Tight, found.To))
            {
                all++;
                counts[found.Year] = counts.TryGetValue(found.Year, out var seen)
                    ? (seen.Count + 1, seen.First)
                    : (1, new Found<int>(found.Year, passage.Quote(found.From, found.To), passage.At(found.From, found.To)));
            }
        }

        var most = counts.Values.OrderByDescending(seen => seen.Count).FirstOrDefault();
        return most.Count >= FewestMentions && most.Count * 2 > all ? most.First : null;
    }

    // A report that names no year but says 2022年，我局将… is one on 2021.
    private static Found<int>? FromPlan(IReadOnlyList<Section> sections)
    {
        foreach (var passage in sections.Where(section => section.Code == "improvement").SelectMany(section => section.Texts).Select(text => text.Passage))
        {
            if (YearWords.Find(passage.Tight) is { } year && passage.Tight.AsSpan(year.To, Math.Min(12, passage.Tight.Length - year.To)).Contains('将'))
            {
                return new Found<int>(year.Year - 1, passage.Quote(year.From, Math.Min(passage.Tight.Length, year.To + 12)), passage.At(year.From, year.To)) { Inferred = true };
            }
        }

        return null;
    }
}
