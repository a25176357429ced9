using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions.AtOnce;

/// <summary>Publishes or withdraws many decisions. Each is an act of its own with its line in the history: one that is refused holds no other up, and none is half done.</summary>
public sealed class DoWithDecisions(OfficeDb db, PublishDecision publish, WithdrawPublication withdraw)
{
    /// <param name="Decisions">Each as it was looked at.</param>
    /// <param name="Explanation">Where they are withdrawn: the reason, shown to the public.</param>
    public sealed record Command(DecisionWork Work, IReadOnlyList<(Guid Id, int Revision)> Decisions, string? Explanation = null);

    /// <param name="Revision">After the act: what taking it back begins from.</param>
    public sealed record Line(Guid Id, int Revision, string Number, Refusal? Refusal);

    public sealed record Done(IReadOnlyList<Line> Lines)
    {
        public int Succeeded => Lines.Count(line => line.Refusal is null);
    }

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var decisions = command.Decisions.DistinctBy(one => one.Id).ToList();
        if (decisions.Count is 0 or > PreviewDecisions.Most)
        {
            return PreviewDecisions.NoneChosen;
        }

        if (command.Work == DecisionWork.Withdraw && WithdrawPublication.Explained(command.Explanation) is null)
        {
            return WithdrawPublication.NoExplanation;
        }

        var ids = decisions.ConvertAll(one => one.Id);
        var seen = (await db.Decisions.AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Number, r.Organ }).ToListAsync(stop))
            .Where(r => RegisterAccess.MayRead(act.Actor, r.Organ!)).ToDictionary(r => r.Id, r => r.Number);
        var lines = new List<Line>();
        foreach (var (id, revision) in decisions.Where(one => seen.ContainsKey(one.Id)))
        {
            var outcome = command.Work == DecisionWork.Publish ? await publish.Run(new(id, revision), act, stop) : await withdraw.Run(new(id, command.Explanation, revision), act, stop);
            lines.Add(new(id, outcome.Refusal is null ? outcome.Value.Revision : revision, seen[id], outcome.Refusal));
            db.ChangeTracker.Clear();   // what was refused must not be written with the next
        }

        return lines.Count == 0 ? RegisterAccess.NotFound : new Done(lines);
    }
}
