using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;
using Gongkai.Law.Grounds;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>A case as its page shows it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Clock">What the law reckons from its events.</param>
/// <param name="Steps">What this person may do now, by the code of the step.</param>
/// <param name="Like">Requests that say nearly the same.</param>
/// <param name="Earlier">What the same applicant has asked this organ for.</param>
public sealed record RequestView(
    RequestCase Case, Organ Organ, ClockReading Clock, string State, string Days, bool Late, string Applicant, IReadOnlyList<(string Label, string Value)> Masked, IReadOnlySet<string> Steps,
    IReadOnlyList<LikeRequest> Like, IReadOnlyList<ListRequests.Line> Earlier, OutcomeKind? Outcome, IReadOnlyList<(Guid Id, string Name)> Handlers)
{
    /// <summary>The limits of the law and of the office side by side, earliest first.</summary>
    public required IReadOnlyList<ClockLimit> Limits { get; init; }

    /// <summary>How many working days each stage took, or is taking.</summary>
    public required IReadOnlyList<StageSpan> Stages { get; init; }

    public bool May(string step) => Steps.Contains(step);

    public string ClockState => Clock.State.Name().Zh;

    public string Awaited => Clock.Awaited.Name().Zh;
}

/// <summary>A request that says nearly the same.</summary>
public sealed record LikeRequest(Guid Id, string Number, string About, int Share, string? Outcome, string? ReplyNumber, DateOnly? DecidedOn, bool SameApplicant);

/// <summary>Opens a case at the desk.</summary>
public sealed class ShowRequest(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int MostEarlier = 50;

    public async Task<Outcome<RequestView>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var request = await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Applicant).Include(r => r.Events.OrderBy(e => e.Order)).Include(r => r.Files).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == id, stop);
        if (request is null || !RequestAccess.MayRead(actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var reading = CaseDays.Of(request, law, today);
        var line = ListRequests.Show(request, today, CaseDays.Clock(law).Calendar);
        var same = await SameApplicants.Of(db, request, stop);
        var earlier = await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Applicant).Where(r => same.Contains(r.Id) && r.OrganId == request.OrganId)
            .OrderByDescending(r => r.RegisteredAt).Take(MostEarlier).ToListAsync(stop);

        return new RequestView(
            request, request.Organ!, reading, line.State, line.Days, line.Late, CaseWords.Masked(request), Masked(request.Applicant!), CaseSteps.Of(request, actor, reading),
            await new LikeRequests(db).Of(request, same, stop), [.. earlier.Select(one => ListRequests.Show(one, today, CaseDays.Clock(law).Calendar))], law.Outcomes.Find(request.OutcomeCode),
            [.. (await AssignCase.Handlers(db, id, stop)).Select(person => (person.Id, person.Name))])
        {
            Limits = CaseLimits.Of(request, reading, law),
            Stages = CaseStages.Of(request, today, CaseDays.Clock(law).Calendar),
        };
    }

    private static IReadOnlyList<(string, string)> Masked(Applicant who)
    {
        (string, string?)[] lines =
        [
            (who.Proof.Name().Zh, CaseWords.MaskedNumber(who.ProofNumber)), ("联系电话", CaseWords.MaskedNumber(who.Phone)), ("电子邮箱", who.Email is null ? null : "已填写"), ("通信地址", who.Address is null ? null : "已填写"),
            ("法定代表人", who.Representative is null ? null : "已填写"), ("联系人", who.Contact is null ? null : "已填写"), ("代理人", who.AgentName is null ? null : "有"),
        ];
        return [.. lines.Where(line => line.Item2 is not null).Select(line => (line.Item1, line.Item2!))];
    }
}
