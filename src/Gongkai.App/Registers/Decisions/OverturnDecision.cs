using Gongkai.App.History;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Notes that a decision was changed, revoked or found unlawful or void: from that day the limit to withdraw its publication runs.</summary>
public sealed class OverturnDecision(OfficeDb db)
{
    public sealed record Command(Guid RecordId, DateOnly? On);

    public async Task<Outcome<DecisionRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDecision.For(db, command.RecordId, act, stop);
        if (loaded.Refusal is not null)
        {
            return loaded;
        }

        var record = loaded.Value;
        if (!RegisterAccess.MayWrite(act.Actor, record.Organ!) && !RegisterAccess.MayPublish(act.Actor, record.Organ!))
        {
            return RegisterAccess.MayNotWrite;
        }

        if (command.On is not { } on || on < record.DecidedOn || on > act.Today)
        {
            return new Refusal("decision.overturned-on", new("请填写被变更、撤销或者确认违法无效的日期，在决定日期之后、今天之前", "on which day, between the decision and today?"));
        }

        if (act.Because is null)
        {
            return new Refusal("decision.overturned-because", new("请写明依据，如复议决定书或者判决书的文号", "by which paper?"));
        }

        record.OverturnedOn = on;
        if (record.Kind == DecisionKind.Penalty)
        {
            await NoteOverturned.Mark(db, record.OrganId, record.Number, on, stop);
        }

        return await LoadDecision.Commit(db, record, "decision.overturn", act, stop);
    }
}
