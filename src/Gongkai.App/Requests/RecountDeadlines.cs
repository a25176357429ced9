using Gongkai.App.History;
using Gongkai.App.Requests.Recounts;
using Gongkai.App.Requests.Reminders;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// Counts every open request again after the calendar has changed, lists the dates that moved, writes each into its case and tells its owner. Looking comes
/// first: without <c>Apply</c> nothing is written.
/// </summary>
public sealed class RecountDeadlines(OfficeDb db, LawBook law)
{
    private static readonly Refusal Denied = new("request.may-not-recount", new("重算答复期限由系统管理员办理。", "Recounting is for administrators."));

    /// <param name="Apply">Whether the new dates are written; else they are only listed.</param>
    public sealed record Command(bool Apply);

    /// <param name="Looked">How many open requests were counted again.</param>
    /// <param name="Moved">Those whose dates are others now.</param>
    public sealed record Result(int Looked, IReadOnlyList<Line> Moved);

    /// <param name="What">From when to when.</param>
    public sealed record Line(Guid Id, string Organ, string Number, string? Handler, string What, bool Earlier);

    public async Task<Outcome<Result>> Run(Command command, Act act, CancellationToken stop)
    {
        if (!act.Actor.HoldsAnywhere(People.Role.Administrator))
        {
            return Denied;
        }

        var open = await db.Requests.Include(r => r.Organ).Include(r => r.Applicant).Include(r => r.Events).AsSplitQuery()
            .Where(r => r.State != RequestState.Closed && r.State != RequestState.Archived && r.State != RequestState.PassedOn && r.State != RequestState.Arrived).OrderBy(r => r.Id).ToListAsync(stop);
        var stored = open.Select(request => new StoredClock<RequestCase>(request, CaseDays.EventsOf(request), request.DueOn, request.WaitsUntil, request.Provisional));
        var moved = Recount.Of(stored, CaseDays.Clock(law), act.Today).ToList();
        var lines = moved.Select(one => new Line(one.Before.Key.Id, one.Before.Key.Organ!.Name, one.Before.Key.Number, one.Before.Key.Handler, one.Say().Zh, one.Earlier)).ToList();
        return command.Apply ? await Write(moved, new(open.Count, lines), act, stop) : new Result(open.Count, lines);
    }

    private async Task<Outcome<Result>> Write(List<MovedDates<RequestCase>> moved, Result result, Act act, CancellationToken stop)
    {
        var recount = new DeadlineRecount { Number = (await db.DeadlineRecounts.MaxAsync(r => (int?)r.Number, stop) ?? 0) + 1, At = act.At, Seal = law.CalendarSeal, Looked = result.Looked };
        foreach (var one in moved)
        {
            var request = one.Before.Key;
            Recording.Add(db, request, RequestEventKind.Noted, act.Today, act, new($"工作日安排变动，重新计算：{one.Say().Zh}。"));
            Recording.Fold(request, law, act.Today);
            request.Revision++;
            recount.Moved.Add(new() { RecountId = recount.Id, RequestId = request.Id, OrganId = request.OrganId, Before = one.Before.Due, Now = one.Now.Due, What = one.Say().Zh });
        }

        db.Add(recount);
        await Tell(moved, act, stop);
        return await db.TryCommit(act, new Subject("request.recount", nameof(RequestCase), "recount"), stop) is { } conflict ? conflict : result;
    }

    // In the same transaction: whoever's date moved is told of it once.
    private async Task Tell(List<MovedDates<RequestCase>> moved, Act act, CancellationToken stop)
    {
        var people = moved.Count == 0 ? null : await WhoIsTold.Load(db, stop);
        var told = moved.SelectMany(one => people!.Owners(one.Before.Key.HandlerId, one.Before.Key.Organ!.Path).Select(reader => (Reader: reader, Line: new ReminderMail.Line(one.Before.Key.Organ.Name, one.Before.Key.Number, one.Say().Zh))));
        db.Outbox.AddRange(told.GroupBy(one => one.Reader, one => one.Line).Select(one => ReminderMail.Moved(one.Key, [.. one], act.At)));
    }
}
