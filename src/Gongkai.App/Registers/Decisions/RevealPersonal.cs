using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Shows what is encrypted of a decision, for a reason that stands in the history.</summary>
public sealed class RevealPersonal(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid RecordId);

    public async Task<Outcome<IReadOnlyDictionary<string, string>>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDecision.For(db, command.RecordId, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var record = loaded.Value;
        if (!act.Actor.Holds(record.Organ!, Role.InformationOfficer, Role.OfficeHead))
        {
            return RegisterAccess.MayNotWrite;
        }

        if (act.Because is not { Length: >= 2 })
        {
            return new Refusal("decision.reveal-because", new("请写明查看个人信息的理由，会记入历史", "why? it is written down"));
        }

        await db.Commit(act, LoadDecision.About("decision.reveal", record), stop);
        var form = law.Registers[DecisionWriting.CodeOf(record.Kind)];
        return (Outcome<IReadOnlyDictionary<string, string>>)(record.Personal is null
            ? new Dictionary<string, string>()
            : DecisionWriting.ReadFields(record.Personal).ToDictionary(field => form.Field(field.Key)?.Label ?? field.Key, field => field.Value));
    }
}
