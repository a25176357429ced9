using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Where the working days of a year's answered requests went: the median of each stage, organ by organ, and the cases themselves. It counts what was decided in the year.</summary>
public sealed class CountStages(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>A county answers a few thousand a year.</summary>
    private const int Most = 20_000;

    public sealed record Query(int? Year);

    /// <param name="Medians">Of the cases that went through the stage; a stage nobody went through is missing.</param>
    /// <param name="Whole">Of all days from arrival to delivery.</param>
    public sealed record Line(string Organ, string OrganCode, int Cases, IReadOnlyDictionary<CaseStage, decimal> Medians, decimal Whole);

    /// <summary>A case with the days of its stages; nobody's name is in it.</summary>
    public sealed record Case(string Number, string Organ, string Channel, DateOnly ArrivedOn, DateOnly DecidedOn, DateOnly? DeliveredOn, DateOnly? DueOn, string Outcome, IReadOnlyList<StageSpan> Stages);

    public sealed record Answer(int Year, int ThisYear, IReadOnlyList<Line> Lines, IReadOnlyList<Case> Cases);

    public async Task<Answer> Run(Query query, Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var year = Math.Clamp(query.Year ?? today.Year, 2008, today.Year);
        var organs = await RequestAccess.Readable(db, actor, stop);
        var ids = organs.Select(organ => organ.Id).ToList();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var requests = await db.Requests.AsNoTracking().Include(r => r.Events).Where(r => ids.Contains(r.OrganId) && r.DecidedOn >= first && r.DecidedOn <= last)
            .OrderBy(r => r.ArrivedOn).ThenBy(r => r.Id).Take(Most).ToListAsync(stop);
        var days = CaseDays.Clock(law).Calendar;
        var byOrgan = requests.Select(request => (Request: request, Stages: CaseStages.Of(request, today, days))).ToLookup(one => one.Request.OrganId);

        return new(
            year, today.Year, [.. organs.Where(organ => byOrgan[organ.Id].Any()).Select(organ => Sum(organ, [.. byOrgan[organ.Id].Select(one => one.Stages)]))],
            [.. organs.SelectMany(organ => byOrgan[organ.Id].Select(one => Show(one.Request, organ, one.Stages)))]);
    }

    private static Line Sum(Organ organ, IReadOnlyList<IReadOnlyList<StageSpan>> cases) => new(
        organ.Name, organ.Code, cases.Count, cases.SelectMany(stages => stages).GroupBy(span => span.Stage).ToDictionary(spans => spans.Key, spans => StageDays.Median(spans.Select(span => span.Days))!.Value),
        StageDays.Median(cases.Select(stages => stages.Sum(span => span.Days)))!.Value);

    private static Case Show(RequestCase request, Organ organ, IReadOnlyList<StageSpan> stages) => new(
        request.Number, organ.Name, request.Channel.Name().Zh, request.ArrivedOn, request.DecidedOn!.Value, request.DeliveredOn, request.DueOn, CaseWords.Outcome(request.OutcomeCode) ?? "", stages);
}
