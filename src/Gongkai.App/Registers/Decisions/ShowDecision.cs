using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions;

/// <summary>A field with what it holds, masked.</summary>
public sealed record ShownField(RegisterField Field, string? Value, bool Hidden);

/// <summary>A decision at the desk.</summary>
/// <param name="Cell">The cell of the report that counts it, in the year of the decision.</param>
public sealed record ShownDecision(
    DecisionRecord Record, RegisterForm Form, IReadOnlyList<ShownField> Fields, DecisionStand Stand, DateOnly? PublicBy, DateOnly? WithdrawBy, string? Cell, bool MayWrite, bool MayPublish, bool MayReveal);

/// <summary>Opens a decision of a register; without an id an empty form.</summary>
public sealed class ShowDecision(OfficeDb db, LawBook law, TimeProvider clock)
{
    public async Task<Outcome<ShownDecision>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var record = await db.Decisions.AsNoTracking().Include(r => r.Organ).FirstOrDefaultAsync(r => r.Id == id, stop);
        if (record is null || !RegisterAccess.MayRead(actor, record.Organ!))
        {
            return RegisterAccess.NotFound;
        }

        var form = law.Registers[DecisionWriting.CodeOf(record.Kind)];
        var (open, personal) = (DecisionWriting.ReadFields(record.Fields), record.Personal is { } json ? DecisionWriting.ReadFields(json) : new Dictionary<string, string>());
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);

        return new ShownDecision(
            record, form, [.. form.Fields.Select(field => new ShownField(field, open.GetValueOrDefault(field.Code), personal.ContainsKey(field.Code)))], DecisionStand.Of(record, today),
            DecisionWriting.PublicBy(form, record.DecidedOn, law.Calendar), record.OverturnedOn is { } on ? DecisionLimits.LastDay(form.Withdrawal, on, law.Calendar) : null,
            law.Counting.Cells.FirstOrDefault(cell => cell.Register == form.Code)?.Cell, RegisterAccess.MayWrite(actor, record.Organ!), RegisterAccess.MayPublish(actor, record.Organ!),
            record.Personal is not null && actor.Holds(record.Organ!, Role.InformationOfficer, Role.OfficeHead));
    }

    /// <summary>The fields of a register, for a form that is empty.</summary>
    public RegisterForm Form(DecisionKind kind) => law.Registers[DecisionWriting.CodeOf(kind)];
}
