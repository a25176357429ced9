using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Surveys;

/// <summary>Surveys: open ones first, then ended ones, the newest on top.</summary>
public sealed class ListSurveys(OfficeDb db, TimeProvider clock)
{
    private const int Most = 200;

    public sealed record Line(Guid Id, string Title, string Organ, string OrganCode, DateOnly OpensOn, DateOnly ClosesOn, bool Open, bool Ended, int Replies, bool HasResult);

    /// <summary>As everybody sees them; one that has not begun is left out.</summary>
    public async Task<IReadOnlyList<Line>> Run(CancellationToken stop) =>
        [.. (await Lines(db.Surveys, stop)).Where(line => line.Open || line.Ended)];

    /// <summary>Those of the organs that a person writes for, with the organs.</summary>
    public async Task<(IReadOnlyList<Line> Lines, IReadOnlyList<Organ> Organs)> AtDesk(Actor actor, CancellationToken stop)
    {
        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => SurveyRefusals.MayWrite(actor, organ)).ToList();
        var ids = organs.Select(organ => organ.Id).ToList();
        return (await Lines(db.Surveys.Where(s => ids.Contains(s.OrganId)), stop), organs);
    }

    private async Task<IReadOnlyList<Line>> Lines(IQueryable<Survey> surveys, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var found = await surveys.AsNoTracking().OrderByDescending(s => s.ClosesOn).ThenBy(s => s.Id).Take(Most)
            .Select(s => new { s.Id, s.Title, Organ = s.Organ!.Name, s.Organ.Code, s.OpensOn, s.ClosesOn, HasResult = s.ResultNote != null, Replies = db.SurveyReplies.Count(r => r.SurveyId == s.Id) }).ToListAsync(stop);

        return [.. found.Select(s => new Line(s.Id, s.Title, s.Organ, s.Code, s.OpensOn, s.ClosesOn, s.OpensOn <= today && today <= s.ClosesOn, s.ClosesOn < today, s.Replies, s.HasResult))
            .OrderByDescending(line => line.Open).ThenByDescending(line => line.ClosesOn)];
    }
}
