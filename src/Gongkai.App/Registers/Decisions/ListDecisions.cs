using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Which part of a register to list.</summary>
public enum DecisionPart
{
    /// <summary>Not public yet.</summary>
    Unpublished,

    /// <summary>Not public, and the limit is over.</summary>
    Late,

    /// <summary>Before the public now.</summary>
    Public,

    /// <summary>Overturned and still before the public: to be withdrawn.</summary>
    ToWithdraw,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Its time of display is over.</summary>
    RunOut,
}

/// <summary>Which decisions to list; null for all.</summary>
public sealed record DecisionFilter(DecisionKind Kind, string? Organ, int? Year, string? Words, DecisionPart? Part, Guid? Import = null, int Page = 1);

/// <summary>One decision in a list.</summary>
/// <param name="PublicBy">By when it is made public; null where no limit is known.</param>
/// <param name="WithdrawBy">By when its publication ends, once it was overturned.</param>
public sealed record DecisionLine(Guid Id, string OrganName, string Number, string Title, string Party, DateOnly DecidedOn, DateOnly? PublicBy, DateOnly? WithdrawBy, string Stand, bool Late);

/// <summary>A register of decisions at the desk.</summary>
public sealed class ListDecisions(OfficeDb db, LawBook law, TimeProvider clock)
{
    public const int PerPage = 50;
    public const int MostExported = 50_000;

    public sealed record Answer(RegisterForm Form, IReadOnlyList<DecisionLine> Lines, int Total, int Page, int Pages, IReadOnlyList<Organ> Organs, bool MayWrite, bool MayPublish, int Late, int ToWithdraw);

    public async Task<Answer> Run(DecisionFilter filter, Actor actor, CancellationToken stop, bool all = false)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var form = law.Registers[DecisionWriting.CodeOf(filter.Kind)];
        var organs = await RegisterAccess.Readable(db, actor, stop);
        var queries = new DecisionQueries(db, law, today);
        var found = queries.Found(organs, filter);
        var total = await found.CountAsync(stop);
        var page = all ? Paging.Of(total, MostExported, 1) : Paging.Of(total, PerPage, filter.Page);
        var rows = await DecisionQueries.InOrder(found).On(page)
            .Select(r => new { r.Id, r.OrganId, r.Number, r.Title, r.Party, r.DecidedOn, r.ShownUntil, r.PublishedAt, r.OverturnedOn, r.WithdrawnAt }).ToListAsync(stop);
        var names = organs.ToDictionary(o => o.Id, o => o.Name);

        return new Answer(
            form,
            [.. rows.Select(r => Line(r.Id, names[r.OrganId], r.Number, r.Title, r.Party, r.DecidedOn, DecisionStand.Of(r.PublishedAt, r.WithdrawnAt, r.OverturnedOn, r.ShownUntil, today), r.OverturnedOn, form, today))],
            total, page.Number, page.Count, organs, organs.Any(o => RegisterAccess.MayWrite(actor, o)), organs.Any(o => RegisterAccess.MayPublish(actor, o)),
            await queries.Found(organs, filter with { Part = DecisionPart.Late, Words = null }).CountAsync(stop), await queries.Found(organs, filter with { Part = DecisionPart.ToWithdraw, Words = null }).CountAsync(stop));
    }

    private DecisionLine Line(Guid id, string organ, string number, string title, string party, DateOnly decided, DecisionStand stand, DateOnly? overturned, RegisterForm form, DateOnly today)
    {
        var publicBy = stand.IsPublished ? null : DecisionWriting.PublicBy(form, decided, law.Calendar);
        var withdrawBy = stand.WantsWithdrawal && overturned is { } on ? DecisionLimits.LastDay(form.Withdrawal, on, law.Calendar) : null;
        return new(id, organ, number, title, party, decided, publicBy, withdrawBy, stand.Name, publicBy < today || withdrawBy < today);
    }
}
