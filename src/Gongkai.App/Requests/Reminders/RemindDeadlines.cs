using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Reminders;

/// <summary>
/// Writes to people whose requests come due: handlers as the working days run out, heads when few are left or the day is past, everybody the list of the day. On working days and outside
/// the quiet hours of the organ only. What somebody was told is kept in the same transaction as the mail, so a job that runs again, or on two nodes, tells nobody twice.
/// </summary>
public sealed class RemindDeadlines(OfficeDb db, LawBook law)
{
    private const int DaysKept = 400;
    private const int AtOnce = 500;

    /// <param name="Mails">How many were put into the outbox.</param>
    public sealed record Reminded(int Mails);

    public async Task<Outcome<Reminded>> Run(Act act, CancellationToken stop)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("request.system-only", new("由系统自动办理。", "The system does this itself."));
        }

        var calendar = CaseDays.Clock(law).Calendar;
        if (!calendar[act.Today].Works)
        {
            return new Reminded(0);
        }

        var cases = await OpenCases.Load(db, calendar, act, stop);
        var letters = cases.Awake.Count == 0 ? [] : new ReminderRound(await WhoIsTold.Load(db, stop), cases, act).Letters().ToList();
        var mails = 0;
        foreach (var letter in letters)
        {
            mails += await Send(letter, act, stop) ? 1 : 0;
        }

        if (mails > 0)
        {
            var old = act.At.AddDays(-DaysKept);
            await db.SentReminders.Where(s => s.At < old).ExecuteDeleteAsync(stop);
        }

        return new Reminded(mails);
    }

    private async Task<bool> Send(ReminderLetter letter, Act act, CancellationToken stop)
    {
        var known = new HashSet<string>();
        foreach (var some in letter.Keys.Chunk(AtOnce))
        {
            known.UnionWith(await db.SentReminders.Where(s => some.Contains(s.Key)).Select(s => s.Key).ToListAsync(stop));
        }

        var news = letter.Keys.Where(key => !known.Contains(key)).ToList();
        if (news.Count == 0)
        {
            return false;
        }

        db.SentReminders.AddRange(news.Select(key => new SentReminder { Key = key, At = act.At }));
        db.Outbox.Add(letter.Write(news, act.At));

        // Another node that was quicker has told them: its rows are in the way of these.
        var refused = await db.TryCommit(act, new Subject("request.remind", nameof(SentReminder), letter.To.Id.ToString()), stop);
        db.ChangeTracker.Clear();
        return refused is null;
    }
}

/// <summary>A mail to one person, with what it tells by key.</summary>
/// <param name="Write">The mail of those keys that were not told before.</param>
internal sealed record ReminderLetter(WhoIsTold.Reader To, IReadOnlyList<string> Keys, Func<IReadOnlyList<string>, DateTime, OutboxMessage> Write);

/// <summary>The open requests of organs that may be written to now.</summary>
internal sealed record OpenCases(IReadOnlyList<OpenCases.One> Awake)
{
    /// <param name="Left">Working days; below 0 when it is late; null where the days stand still.</param>
    public sealed record One(Guid Id, string Number, Guid OrganId, string Organ, string Path, RequestState State, DateOnly? Due, int? Left, DateOnly? WaitsUntil, Guid? HandlerId, ReminderPlan Plan);

    public static async Task<OpenCases> Load(OfficeDb db, OfficeCalendar calendar, Act act, CancellationToken stop)
    {
        var (today, time) = (act.Today, TimeOnly.FromDateTime(BeijingTime.Clock(act.At)));
        var plans = await db.ReminderHabits.AsNoTracking().ToDictionaryAsync(h => h.OrganId, h => h.Plan, stop);
        var rows = await db.Requests.AsNoTracking().Where(r => r.DeliveredOn == null && r.State != RequestState.Closed && r.State != RequestState.Archived && r.State != RequestState.PassedOn).OrderBy(r => r.DueOn).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Year, r.Serial, r.OrganId, Organ = r.Organ!.Name, r.Organ.Path, r.State, r.DueOn, r.WaitsUntil, r.HandlerId }).ToListAsync(stop);
        return new([.. rows.Select(r => new One(
                r.Id, $"{r.Year:0000}-{r.Serial:0000}", r.OrganId, r.Organ, r.Path, r.State, r.DueOn, r.DueOn is { } due ? due >= today ? calendar.Between(today, due) : -calendar.Between(due, today) : null, r.WaitsUntil, r.HandlerId,
                plans.GetValueOrDefault(r.OrganId) ?? ReminderPlan.Usual))
            .Where(one => !one.Plan.IsQuiet(time))]);
    }
}
