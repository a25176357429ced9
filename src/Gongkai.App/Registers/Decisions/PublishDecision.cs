using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Puts one decision before the public, persons masked; somebody else than who entered it.</summary>
public sealed class PublishDecision(OfficeDb db)
{
    /// <param name="Revision">As it was looked at; null for whatever it says now.</param>
    public sealed record Command(Guid RecordId, int? Revision = null);

    public async Task<Outcome<DecisionRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDecision.For(db, command.RecordId, act, stop);
        if (loaded.Refusal is not null)
        {
            return loaded;
        }

        var record = loaded.Value;
        if (Refuse(record, act.Actor) is { } refusal)
        {
            return refusal;
        }

        if (command.Revision is { } seen && seen != record.Revision)
        {
            return WriteConflict.Changed;
        }

        record.PublishedAt = act.At;
        return await LoadDecision.Commit(db, record, "decision.publish", act, stop);
    }

    /// <summary>Why this person may not publish it now; null when they may.</summary>
    internal static Refusal? Refuse(DecisionRecord record, Actor actor) =>
        RegisterAccess.RefuseToPublish(actor, record.Organ!, record.AuthorId)
        ?? (record.PublishedAt is not null ? new Refusal("decision.public", new("这项决定已经公开过", "it was public already"))
        : record.OverturnedOn is not null ? new("decision.overturned", new("决定已被变更、撤销或者确认违法无效，不再公开", "it was overturned"))
        : null);
}
