using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Reminders;

/// <summary>Sets how an organ's people are reminded.</summary>
public sealed class SetReminderHabits(OfficeDb db)
{
    public sealed record Command(Guid OrganId, string? DaysBefore, int? EscalateAt, bool Digest, TimeOnly? DigestAt, TimeOnly? QuietFrom, TimeOnly? QuietUntil);

    public async Task<Outcome<ReminderHabits>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Id == command.OrganId, stop);
        if (organ is null || !RequestAccess.MayRead(act.Actor, organ))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.IsHead(act.Actor, organ))
        {
            return RequestAccess.MayNotSign;
        }

        var days = ReminderPlan.ParseDays(command.DaysBefore);
        if ((days.Refusal ?? Faults(command)) is { } fault)
        {
            return fault;
        }

        var habits = await db.ReminderHabits.FirstOrDefaultAsync(h => h.OrganId == organ.Id, stop);
        if (habits is null)
        {
            db.Add(habits = new ReminderHabits { OrganId = organ.Id, DaysBefore = "" });
        }

        (habits.DaysBefore, habits.EscalateAt, habits.Digest) = (string.Join(',', days.Value), command.EscalateAt!.Value, command.Digest);
        (habits.DigestAt, habits.QuietFrom, habits.QuietUntil) = (command.DigestAt!.Value, command.QuietFrom!.Value, command.QuietUntil!.Value);
        return await db.TryCommit(act, new Subject("request.reminder-habits", nameof(ReminderHabits), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : habits;
    }

    private static Refusal? Faults(Command command) =>
        command.EscalateAt is not (>= 0 and <= 20) ? CaseFaults.Field("escalate", "报告负责人的剩余工作日应在 0 至 20 之间。", "0 to 20.")
        : command is not { DigestAt: not null, QuietFrom: not null, QuietUntil: not null } ? CaseFaults.Field("time", "请填写时间，例如 08:30。", "Give the times.")
        : command.Digest && new ReminderPlan([0], 0, true, command.DigestAt.Value, command.QuietFrom.Value, command.QuietUntil.Value).IsQuiet(command.DigestAt.Value)
            ? CaseFaults.Field("digest-at", "每日清单的时间在免打扰时段里，不会发出；请改到时段之外。", "The list's time lies in the quiet hours.")
        : null;
}
