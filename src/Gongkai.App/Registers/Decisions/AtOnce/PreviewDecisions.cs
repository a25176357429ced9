using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions.AtOnce;

/// <summary>What would become of each chosen decision: done, or refused and why, by the checks that one alone meets. Nothing is written.</summary>
public sealed class PreviewDecisions(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>Ten pages of the list: what a person can still look through, and what one request can carry.</summary>
    public const int Most = 500;

    /// <param name="Filter">What the list was filtered by, and the page that was looked at.</param>
    public sealed record Query(DecisionWork Work, DecisionScope Scope, DecisionFilter Filter, IReadOnlyList<Guid> Chosen);

    /// <param name="Refusal">Why it cannot be done with this decision; null when it can.</param>
    public sealed record Line(Guid Id, int Revision, string Number, string Title, string Party, string Organ, DateOnly DecidedOn, Refusal? Refusal);

    /// <param name="Beyond">How many more the filter has than can be done at once.</param>
    public sealed record Answer(RegisterForm Form, IReadOnlyList<Line> Lines, int Beyond)
    {
        public int Possible => Lines.Count(line => line.Refusal is null);
    }

    internal static Refusal NoneChosen { get; } = new("decision.none-chosen", new($"请在清单里选择决定，一次最多 {Most} 项。", $"Choose 1 to {Most} decisions."));

    public static Refusal NoneLeft { get; } = new("decision.none-left", new("这个范围里没有可以办理的决定。", "Nothing there to do it with."));

    public async Task<Outcome<Answer>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var ids = query.Chosen.Distinct().ToList();
        if (query.Scope == DecisionScope.Chosen && ids.Count is 0 or > Most)
        {
            return NoneChosen;
        }

        var found = await Meant(query, ids, await RegisterAccess.Readable(db, actor, stop), stop);
        var (total, most) = query.Scope == DecisionScope.Filter ? (await found.CountAsync(stop), Most) : (0, Most);
        var records = await found.Include(r => r.Organ).Take(most).ToListAsync(stop);
        return records.Count == 0
            ? query.Scope == DecisionScope.Chosen ? RegisterAccess.NotFound : NoneLeft
            : new Answer(law.Registers[DecisionWriting.CodeOf(query.Filter.Kind)], records.ConvertAll(record => Show(record, query.Work, actor)), Math.Max(0, total - most));
    }

    private async Task<IQueryable<DecisionRecord>> Meant(Query query, List<Guid> ids, IReadOnlyList<Organ> readable, CancellationToken stop)
    {
        var queries = new DecisionQueries(db, law, BeijingTime.Day(clock.GetUtcNow().UtcDateTime));
        if (query.Scope == DecisionScope.Chosen)
        {
            return DecisionQueries.InOrder(queries.Found(readable, new(query.Filter.Kind, null, null, null, null)).Where(r => ids.Contains(r.Id)));
        }

        var listed = DecisionQueries.InOrder(queries.Found(readable, query.Filter));
        listed = query.Scope == DecisionScope.Page ? listed.On(Paging.Of(await listed.CountAsync(stop), ListDecisions.PerPage, query.Filter.Page)) : listed;
        return DecisionQueries.InOrder(query.Work == DecisionWork.Publish ? listed.Where(r => r.PublishedAt == null) : listed.Where(r => r.PublishedAt != null && r.WithdrawnAt == null));
    }

    private static Line Show(DecisionRecord record, DecisionWork work, Actor actor) => new(
        record.Id, record.Revision, record.Number, record.Title, record.Party, record.Organ!.Name, record.DecidedOn,
        work == DecisionWork.Publish ? PublishDecision.Refuse(record, actor) : WithdrawPublication.Refuse(record, actor));
}
