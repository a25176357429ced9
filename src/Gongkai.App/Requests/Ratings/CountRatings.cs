using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Ratings;

/// <summary>How replies of a year were rated, for the desks that may read the requests: how often each grade was given, and what was added last.</summary>
public sealed class CountRatings(OfficeDb db)
{
    private const int MostNotes = 20;

    public sealed record Note(Guid RequestId, string Number, int Score, string Text, DateTime At);

    /// <param name="ByScore">From 1 to 5, how many.</param>
    public sealed record Answer(int Year, IReadOnlyList<int> ByScore, IReadOnlyList<Note> Notes)
    {
        public int Count => ByScore.Sum();
    }

    public async Task<Answer> Run(string? organ, int year, Actor actor, CancellationToken stop)
    {
        var organs = (await RequestAccess.Readable(db, actor, stop)).Where(one => organ is null || one.Code == organ).Select(one => one.Id).ToList();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var found = db.ReplyRatings.AsNoTracking().Where(r => organs.Contains(r.OrganId) && r.RepliedOn >= first && r.RepliedOn <= last);
        var counts = await found.GroupBy(r => r.Score).Select(score => new { score.Key, Count = score.Count() }).ToDictionaryAsync(score => score.Key, score => score.Count, stop);
        var notes = await found.Where(r => r.Note != null).OrderByDescending(r => r.RatedAt).Take(MostNotes).Join(db.Requests, r => r.RequestId, c => c.Id, (r, c) => new { Rating = r, c.Year, c.Serial }).ToListAsync(stop);

        return new(year, [.. Enumerable.Range(1, RateReply.Best).Select(score => counts.GetValueOrDefault(score))],
            [.. notes.Select(one => new Note(one.Rating.RequestId, $"{one.Year:0000}-{one.Serial:0000}", one.Rating.Score, one.Rating.Note!, one.Rating.RatedAt))]);
    }
}
