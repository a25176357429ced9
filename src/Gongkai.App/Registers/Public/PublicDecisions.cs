using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Public;

/// <summary>A decision in the public list; a withdrawn one keeps its number and says why.</summary>
public sealed record PublicDecisionLine(Guid Id, string Number, string Title, string Party, DateOnly DecidedOn, DateTime PublishedAt, DateOnly? ShownUntil, DateOnly? LimitDay, bool InTime, bool Withdrawn);

/// <summary>One decision as its page shows it.</summary>
public sealed record PublicDecision(PublicDecisionLine Line, IReadOnlyList<ShownField> Fields, string? WithdrawnBecause, DateTime? WithdrawnAt, RegisterForm Form);

/// <summary>The published decisions of an organ: persons masked, display periods kept, withdrawn ones without their content.</summary>
public sealed class PublicDecisions(OfficeDb db, LawBook law, TimeProvider clock)
{
    public const int PerPage = 30;

    public sealed record Query(string Organ, DecisionKind Kind, string? Words = null, int? Year = null, int Page = 1);

    public sealed record Answer(RegisterForm Form, IReadOnlyList<PublicDecisionLine> Lines, int Total, int Page, int Pages, IReadOnlyList<int> Years);

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var form = law.Registers[DecisionWriting.CodeOf(query.Kind)];
        var all = Shown(query.Organ, query.Kind, today);
        var years = await all.Select(r => r.DecidedOn.Year).Distinct().OrderDescending().ToListAsync(stop);
        var found = all;
        if (query.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            found = found.Where(r => r.DecidedOn >= first && r.DecidedOn <= last);
        }

        if (query.Words?.Trim() is { Length: > 0 and <= 100 } words)
        {
            var like = $"%{DocumentQueries.Escaped(words)}%";
            found = found.Where(r => r.WithdrawnAt == null && (EF.Functions.Like(r.Number, like, "\\") || EF.Functions.Like(r.Title, like, "\\") || EF.Functions.Like(r.Party, like, "\\")));
        }

        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var rows = await found.OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id).On(page).ToListAsync(stop);
        return new Answer(form, [.. rows.Select(r => Line(r, form))], total, page.Number, page.Count, years);
    }

    /// <summary>Whether the organ has anything to show in the register.</summary>
    public Task<bool> Any(string organ, DecisionKind kind, CancellationToken stop) => Shown(organ, kind, BeijingTime.Day(clock.GetUtcNow().UtcDateTime)).AnyAsync(stop);

    /// <summary>One decision for its page; null when it is not public, or no longer. A withdrawn one comes without fields.</summary>
    public async Task<PublicDecision?> One(string organ, DecisionKind kind, Guid id, CancellationToken stop)
    {
        var form = law.Registers[DecisionWriting.CodeOf(kind)];
        if (await Shown(organ, kind, BeijingTime.Day(clock.GetUtcNow().UtcDateTime)).FirstOrDefaultAsync(r => r.Id == id, stop) is not { } record)
        {
            return null;
        }

        var open = DecisionWriting.ReadFields(record.Fields);
        var fields = record.WithdrawnAt is not null ? [] : form.Fields.Where(field => field.Public && open.ContainsKey(field.Code) && !(record.NaturalPerson && field.Code == "representative"))
            .Select(field => new ShownField(field, open[field.Code], false)).ToList();
        return new PublicDecision(Line(record, form), fields, record.WithdrawnBecause, record.WithdrawnAt, form);
    }

    private IQueryable<DecisionRecord> Shown(string organ, DecisionKind kind, DateOnly today) =>
        db.Decisions.AsNoTracking().Where(r => r.Organ!.Code == organ && r.Kind == kind && r.PublishedAt != null && (r.ShownUntil == null || r.ShownUntil >= today));

    private PublicDecisionLine Line(DecisionRecord r, RegisterForm form)
    {
        var limit = DecisionWriting.PublicBy(form, r.DecidedOn, law.Calendar);
        return new(
            r.Id, r.Number, r.WithdrawnAt is null ? r.Title : "", r.WithdrawnAt is null ? r.Party : "", r.DecidedOn, r.PublishedAt!.Value, r.ShownUntil, limit, limit is null || BeijingTime.Day(r.PublishedAt.Value) <= limit, r.WithdrawnAt is not null);
    }
}
