using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Takes a published decision back from the public; its page says why. (行政处罚法, art. 48)</summary>
public sealed class WithdrawPublication(OfficeDb db)
{
    /// <param name="Explanation">Shown to the public.</param>
    public sealed record Command(Guid RecordId, string? Explanation);

    public async Task<Outcome<DecisionRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDecision.For(db, command.RecordId, act, stop);
        if (loaded.Refusal is not null)
        {
            return loaded;
        }

        var record = loaded.Value;
        if (!RegisterAccess.MayPublish(act.Actor, record.Organ!))
        {
            return RegisterAccess.MayNotPublish;
        }

        if (record.PublishedAt is null || record.WithdrawnAt is not null)
        {
            return new Refusal("decision.not-public", new("这项决定没有在公开", "it is not public"));
        }

        if (command.Explanation?.Trim() is not { Length: >= 4 and <= 1000 } explanation)
        {
            return new Refusal("decision.explanation", new("请写明撤回的理由（4至1000字），公众会看到", "why? the public reads it"));
        }

        (record.WithdrawnAt, record.WithdrawnBecause) = (act.At, Law.Registers.PersonalText.Masked(explanation));
        return await LoadDecision.Commit(db, record, "decision.withdraw", act, stop);
    }
}
