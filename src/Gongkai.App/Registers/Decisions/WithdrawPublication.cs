using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Takes a published decision back from the public; its page says why. (行政处罚法, art. 48)</summary>
public sealed class WithdrawPublication(OfficeDb db)
{
    /// <param name="Explanation">Shown to the public.</param>
    /// <param name="Revision">As it was looked at; null for whatever it says now.</param>
    public sealed record Command(Guid RecordId, string? Explanation, int? Revision = null);

    internal static Refusal NoExplanation { get; } = new("decision.explanation", new("请写明撤回的理由（4至1000字），公众会看到", "why? the public reads it"));

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

        if (Explained(command.Explanation) is not { } explanation)
        {
            return NoExplanation;
        }

        (record.WithdrawnAt, record.WithdrawnBecause) = (act.At, Law.Registers.PersonalText.Masked(explanation));
        return await LoadDecision.Commit(db, record, "decision.withdraw", act, stop);
    }

    /// <summary>The reason as it is shown; null where it is none.</summary>
    internal static string? Explained(string? text) => text?.Trim() is { Length: >= 4 and <= 1000 } explanation ? explanation : null;

    /// <summary>Why this person may not take it back now; null when they may.</summary>
    internal static Refusal? Refuse(DecisionRecord record, Actor actor) =>
        !RegisterAccess.MayPublish(actor, record.Organ!) ? RegisterAccess.MayNotPublish
        : record.PublishedAt is null || record.WithdrawnAt is not null ? new("decision.not-public", new("这项决定没有在公开", "it is not public"))
        : null;
}
