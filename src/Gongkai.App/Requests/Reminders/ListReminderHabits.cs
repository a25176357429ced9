using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Reminders;

/// <summary>How the people of the organs that a person heads are reminded, with what holds where nothing was set; and which of them cannot be written to.</summary>
public sealed class ListReminderHabits(OfficeDb db)
{
    /// <param name="Set">Whether the organ set its own.</param>
    public sealed record Line(Guid OrganId, string Name, ReminderPlan Plan, bool Set);

    /// <param name="WithoutMail">Names of handlers and heads without an address.</param>
    public sealed record Answer(IReadOnlyList<Line> Organs, IReadOnlyList<string> WithoutMail);

    public async Task<Answer> Run(Actor actor, CancellationToken stop)
    {
        var organs = (await RequestAccess.Readable(db, actor, stop)).Where(organ => RequestAccess.IsHead(actor, organ)).ToList();
        var ids = organs.Select(organ => organ.Id).ToList();
        var habits = await db.ReminderHabits.AsNoTracking().Where(h => ids.Contains(h.OrganId)).ToDictionaryAsync(h => h.OrganId, stop);
        var people = await (from assignment in db.Assignments
                            join person in db.Users on assignment.PersonId equals person.Id
                            where ids.Contains(assignment.OrganId) && (assignment.Role == Role.RequestHandler || assignment.Role == Role.OfficeHead) && !person.Disabled
                            select new { person.Name, person.Email }).ToListAsync(stop);
        return new([.. organs.Select(organ => new Line(organ.Id, organ.Name, habits.GetValueOrDefault(organ.Id)?.Plan ?? ReminderPlan.Usual, habits.ContainsKey(organ.Id)))],
            [.. people.Where(person => string.IsNullOrWhiteSpace(person.Email)).Select(person => person.Name).Distinct()]);
    }
}
