using Gongkai.App.History;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Enters one decision by its form, or changes one that was entered wrongly; a personal field left empty keeps what it held.</summary>
public sealed class SaveDecision(OfficeDb db, LawBook law, MasterKeyFile master)
{
    public sealed record Command(string OrganCode, DecisionKind Kind, Guid? RecordId, int? Revision, IReadOnlyDictionary<string, string> Fields);

    public async Task<Outcome<DecisionRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        DecisionRecord? known = null;
        if (command.RecordId is { } id)
        {
            var loaded = await LoadDecision.For(db, id, act, stop);
            if (loaded.Refusal is { } refusal)
            {
                return refusal;
            }

            known = loaded.Value;
        }

        var register = await RegisterAccess.ToWrite(db, act.Actor, known?.Organ, command.OrganCode, stop);
        if (register.Refusal is { } mayNot)
        {
            return mayNot;
        }

        var organ = register.Value;
        if (known is not null && known.Revision != command.Revision)
        {
            return WriteConflict.Changed;
        }

        var kind = known?.Kind ?? command.Kind;
        var form = law.Registers[DecisionWriting.CodeOf(kind)];
        var row = RegisterRow.Read(form, known is null ? command.Fields : Kept(form, known, command.Fields));
        DecisionWriting.Check(row, act.Today);
        if (row.Faults.Count > 0)
        {
            return FormFaults.Refusal(row.Faults);
        }

        var stored = new DecisionWriting(form, master).Of(row);
        if (await db.Decisions.AnyAsync(r => r.OrganId == organ.Id && r.Kind == kind && r.Fingerprint == stored.Fingerprint && (known == null || r.Id != known.Id), stop))
        {
            return new Refusal("decision.exists", new("登记簿里已有相同文书号、相对人和日期的决定", "the register has this decision already"));
        }

        return known is null ? await Add(stored, organ.Id, kind, act, stop) : await Change(known, stored, act, stop);
    }

    private async Task<Outcome<DecisionRecord>> Add(Stored stored, Guid organ, DecisionKind kind, Act act, CancellationToken stop)
    {
        var record = DecisionWriting.Record(stored, organ, kind, act, null);
        db.Decisions.Add(record);
        await db.Commit(act, LoadDecision.About("decision.add", record), stop);
        return record;
    }

    private Task<Outcome<DecisionRecord>> Change(DecisionRecord record, Stored stored, Act act, CancellationToken stop)
    {
        (record.Number, record.Title, record.Party, record.NaturalPerson, record.DecidedOn) = (stored.Number, stored.Title, stored.Party, stored.NaturalPerson, stored.DecidedOn);
        (record.ShownUntil, record.Fields, record.Personal, record.Fingerprint) = (stored.ShownUntil, stored.Fields, stored.Personal, stored.Fingerprint);
        return LoadDecision.Commit(db, record, "decision.edit", act, stop);
    }

    // The form shows masked texts and empty personal fields: what comes back unchanged means what was stored.
    private static Dictionary<string, string> Kept(RegisterForm form, DecisionRecord record, IReadOnlyDictionary<string, string> typed)
    {
        var (open, personal) = (DecisionWriting.ReadFields(record.Fields), record.Personal is { } json ? DecisionWriting.ReadFields(json) : new Dictionary<string, string>());
        return form.Fields.ToDictionary(field => field.Code, field =>
        {
            var text = typed.GetValueOrDefault(field.Code)?.Trim() ?? "";
            return personal.TryGetValue(field.Code, out var kept) && text == (open.GetValueOrDefault(field.Code) ?? "") ? kept : text;
        });
    }
}
