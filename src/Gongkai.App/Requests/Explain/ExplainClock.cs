using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Explain;

/// <summary>The clock of a case that is named by its number, for whoever operates the office at the machine: dates and rules, nobody's name.</summary>
public sealed class ExplainClock(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <param name="Number">2026-0017.</param>
    /// <param name="Organ">Name or code; needed only where several organs have the number.</param>
    /// <param name="On">The day of reading; today where none is given.</param>
    public sealed record Query(string Number, string? Organ, DateOnly? On);

    public sealed record Result(string Number, string Organ, ClockReading Reading, RequestClock Clock);

    public async Task<Outcome<Result>> Run(Query query, Actor actor, CancellationToken stop)
    {
        if (query.Number.Split('-') is not [{ Length: 4 } first, var last] || !int.TryParse(first, out var year) || !long.TryParse(last, out var serial))
        {
            return new Refusal("clock.number", new($"“{query.Number}”不是申请编号，请写成 2026-0017 这样", $"'{query.Number}' is no number of a request: write it like 2026-0017"));
        }

        var found = (await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Events).Where(r => r.Year == year && r.Serial == serial).OrderBy(r => r.Organ!.Path).ToListAsync(stop))
            .Where(request => RequestAccess.MayRead(actor, request.Organ!) || actor.HoldsAnywhere(Role.Administrator)).Where(request => query.Organ is null || request.Organ!.Name == query.Organ || request.Organ.Code == query.Organ).ToList();
        return found switch
        {
            [] => new Refusal("clock.no-case", new($"没有编号为 {query.Number} 的申请{(query.Organ is null ? "" : $"（{query.Organ}）")}", $"there is no request {query.Number}{(query.Organ is null ? "" : $" of {query.Organ}")}")),
            [var one] => new Result(one.Number, one.Organ!.Name, CaseDays.Of(one, law, query.On ?? BeijingTime.Day(clock.GetUtcNow().UtcDateTime)), CaseDays.Clock(law)),
            _ => new Refusal("clock.several-cases", new(
                $"几个机关都有编号 {query.Number}，请用 --organ 写明：{string.Join("、", found.Select(one => $"{one.Organ!.Name}（{one.Organ.Code}）"))}", $"several organs have {query.Number}; name one with --organ: {string.Join(", ", found.Select(one => one.Organ!.Code))}")),
        };
    }
}
