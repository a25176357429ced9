using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.AtOnce;

/// <summary>What would become of each chosen case: done, or refused and why. Nothing is written.</summary>
public sealed class PreviewAtOnce(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>A page of the work list.</summary>
    public const int Most = 50;

    /// <param name="Refusal">Why it cannot be done with this case; null when it can.</param>
    public sealed record Line(Guid Id, int Revision, string Number, string About, string Organ, string State, string? Handler, Refusal? Refusal);

    /// <param name="Handlers">Who could take them; those of all the cases' organs.</param>
    public sealed record Answer(IReadOnlyList<Line> Lines, IReadOnlyList<(Guid Id, string Name)> Handlers)
    {
        public int Possible => Lines.Count(line => line.Refusal is null);
    }

    public async Task<Outcome<Answer>> Run(WorkAtOnce work, IReadOnlyList<Guid> ids, Actor actor, CancellationToken stop)
    {
        if (ids.Distinct().Count() is 0 or > Most)
        {
            return new Refusal("request.none-chosen", new($"请在清单里选择申请，一次最多 {Most} 件。", $"Choose 1 to {Most} requests."));
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var found = await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Events).AsSplitQuery().Where(r => ids.Contains(r.Id)).OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(stop);
        var cases = found.Where(one => RequestAccess.MayRead(actor, one.Organ!)).ToList();
        var handlers = new Dictionary<Guid, string>();
        foreach (var one in work == WorkAtOnce.Assign ? cases.DistinctBy(one => one.OrganId) : [])
        {
            foreach (var person in await AssignCase.Handlers(db, one.Id, stop))
            {
                handlers[person.Id] = person.Name;
            }
        }

        return cases.Count == 0 ? RequestAccess.NotFound
            : new Answer([.. cases.Select(one => Show(one, work, actor, today))], [.. handlers.Select(one => (one.Key, one.Value))]);
    }

    private Line Show(RequestCase one, WorkAtOnce work, Actor actor, DateOnly today) => new(
        one.Id, one.Revision, one.Number, one.Description.Length <= 60 ? one.Description : one.Description[..60] + "…", one.Organ!.Name, one.State.Name().Zh, one.Handler,
        !RequestAccess.MayHandle(actor, one.Organ) ? RequestAccess.MayNotHandle
        : CaseSteps.Of(one, actor, CaseDays.Of(one, law, today)).Contains(work == WorkAtOnce.Assign ? CaseSteps.Assign : CaseSteps.Archive) ? null
        : new("request.not-now", work == WorkAtOnce.Assign ? new($"现在是“{one.State.Name().Zh}”，在办的才能转交。", "Only open ones are assigned.") : new($"现在是“{one.State.Name().Zh}”，已办结的才能归档。", "Only closed ones are archived.")));
}
