using Gongkai.App.Storage;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>What was asked most in letters of the last year and has a published answer. Counted from subjects alone: who wrote, or who reads the answers, is not looked at.</summary>
public sealed class ListMostAsked(OfficeDb db, TimeProvider clock)
{
    private const int Most = 6;
    private const int Days = 365;
    private const int MostLetters = 5000;

    /// <param name="Times">How many letters of the last year ask it, answered or not.</param>
    /// <param name="Page">The page of the organ's answers that it stands on.</param>
    public sealed record Line(Guid Id, string OrganCode, string Organ, string Question, int Times, int Page);

    public async Task<IReadOnlyList<Line>> Run(CancellationToken stop)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        var letters = await db.Messages.AsNoTracking().Where(m => m.Kind == MessageKind.Suggestion && m.ReceivedAt >= since).OrderByDescending(m => m.ReceivedAt).ThenBy(m => m.Id).Take(MostLetters)
            .Select(m => new { m.Id, m.Subject, m.PublishedAt }).ToListAsync(stop);
        var lines = new List<Line>();
        foreach (var group in AlikeSubjects.Groups(letters.ConvertAll(letter => letter.Subject)).TakeWhile(group => group.Count > 1))
        {
            var answered = group.Select(at => letters[at]).Where(letter => letter.PublishedAt is not null).MaxBy(letter => letter.PublishedAt);
            if (answered is not null && lines.Count < Most)
            {
                lines.Add(await Show(answered.Id, group.Count, stop));
            }
        }

        return lines;
    }

    private async Task<Line> Show(Guid id, int times, CancellationToken stop)
    {
        var shown = await db.Messages.AsNoTracking().Where(m => m.Id == id).Select(m => new { m.OrganId, m.Organ!.Code, m.Organ.Name, m.PublicQuestion, m.PublishedAt }).SingleAsync(stop);
        var before = await db.Messages.CountAsync(m => m.OrganId == shown.OrganId && m.PublishedAt > shown.PublishedAt, stop);
        return new(id, shown.Code, shown.Name, shown.PublicQuestion!, times, (before / ListAnswers.PerPage) + 1);
    }
}
