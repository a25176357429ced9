using Gongkai.App.History;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.CleanUps;

/// <summary>Closes a clean-up: what is to be repealed or declared void is entered in the register, with the decision that says so, in one act.</summary>
public sealed class CloseCleanUp(OfficeDb db)
{
    /// <param name="DecidedBy">清理决定 by its name or number.</param>
    /// <param name="On">The first day without effect.</param>
    public sealed record Command(Guid CleanUpId, string? DecidedBy, DateOnly? On);

    public async Task<Outcome<CleanUp>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await DecideCleanUp.Open(db, command.CleanUpId, act, stop);
        if (loaded.Refusal is not null)
        {
            return loaded;
        }

        var cleanUp = loaded.Value;
        var ending = cleanUp.Lines.Where(line => line.Decision is CleanUpDecision.Repeal or CleanUpDecision.DeclareVoid).ToList();
        if (Wrong(cleanUp, ending, command) is { } wrong)
        {
            return wrong;
        }

        foreach (var line in ending)
        {
            var document = line.Document!;
            if (document.EndsOn is { } ended && ended <= command.On)
            {
                continue;   // it ended by itself while the sheet was open
            }

            db.Add(new DocumentEvent
            {
                DocumentId = document.Id, Act = line.Decision == CleanUpDecision.Repeal ? EffectAct.Repealed : EffectAct.DeclaredVoid, On = command.On!.Value, By = command.DecidedBy!.Trim(), Reason = line.Reason, EnteredAt = act.At,
            });
            document.Fold();
            document.Revision++;
            await DocumentValidity.Mark(db, document, act.Today, stop);
        }

        (cleanUp.ClosedAt, cleanUp.DecidedBy, cleanUp.EffectiveOn) = (act.At, command.DecidedBy?.Trim(), command.On);
        return await db.TryCommit(act, new Subject("clean-up.close", nameof(CleanUp), cleanUp.Id.ToString(), cleanUp.OrganId), stop) is { } conflict ? conflict : loaded;
    }

    private static Refusal? Wrong(CleanUp cleanUp, List<CleanUpLine> ending, Command command) =>
        cleanUp.Lines.Count(line => line.Decision is null) is > 0 and var open ? new("clean-up.undecided", new($"还有 {open} 份文件没有填写意见", $"{open} documents are undecided"))
        : ending.Count > 0 && string.IsNullOrWhiteSpace(command.DecidedBy) ? new("clean-up.by", new("请写明清理决定的名称或者文号", "which decision?"))
        : ending.Count > 0 && command.On is null ? new("clean-up.on", new("请填写废止、失效从哪一天起算", "from which day?"))
        : ending.Exists(line => command.On < line.Document!.MadeOn) ? new("clean-up.before", new("日期早于某份文件的成文日期，请核对", "before one of the documents was made"))
        : null;
}
