using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Puts one decision before the public, persons masked; somebody else than who entered it.</summary>
public sealed class PublishDecision(OfficeDb db)
{
    public sealed record Command(Guid RecordId);

    public async Task<Outcome<DecisionRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDecision.For(db, command.RecordId, act, stop);
        if (loaded.Refusal is not null)
        {
            return loaded;
        }

        var record = loaded.Value;
        if (Refuse(record, act) is { } refusal)
        {
            return refusal;
        }

        record.PublishedAt = act.At;
        return await LoadDecision.Commit(db, record, "decision.publish", act, stop);
    }

    private static Refusal? Refuse(DecisionRecord record, Act act) =>
        !RegisterAccess.MayPublish(act.Actor, record.Organ!) ? RegisterAccess.MayNotPublish
        : record.AuthorId is { } author && author == act.Actor.PersonId ? RegisterAccess.OwnWork
        : record.PublishedAt is not null ? new("decision.public", new("这项决定已经公开过", "it was public already"))
        : record.OverturnedOn is not null ? new("decision.overturned", new("决定已被变更、撤销或者确认违法无效，不再公开", "it was overturned"))
        : null;
}
