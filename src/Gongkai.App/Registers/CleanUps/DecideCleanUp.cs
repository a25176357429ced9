using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.CleanUps;

/// <summary>Notes what is decided on the documents of an open clean-up; lines that are not named stay as they are.</summary>
public sealed class DecideCleanUp(OfficeDb db)
{
    public sealed record Line(Guid Id, CleanUpDecision? Decision, string? Reason);

    public sealed record Command(Guid CleanUpId, IReadOnlyList<Line> Lines);

    public async Task<Outcome<CleanUp>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await Open(db, command.CleanUpId, act, stop);
        if (loaded.Refusal is not null)
        {
            return loaded;
        }

        var lines = loaded.Value.Lines.ToDictionary(line => line.Id);
        foreach (var said in command.Lines)
        {
            if (lines.TryGetValue(said.Id, out var line))
            {
                (line.Decision, line.Reason) = (said.Decision, said.Reason?.Trim() is { Length: > 0 } reason ? reason[..Math.Min(reason.Length, 500)] : null);
            }
        }

        return await db.TryCommit(act, new Subject("clean-up.decide", nameof(CleanUp), command.CleanUpId.ToString(), loaded.Value.OrganId), stop) is { } conflict ? conflict : loaded;
    }

    /// <summary>An open clean-up with its lines, for somebody who may write.</summary>
    internal static async Task<Outcome<CleanUp>> Open(OfficeDb db, Guid id, Act act, CancellationToken stop)
    {
        var cleanUp = await db.CleanUps.Include(c => c.Organ).Include(c => c.Lines).ThenInclude(l => l.Document!.Events).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, stop);
        return cleanUp is null || !RegisterAccess.MayRead(act.Actor, cleanUp.Organ!) ? RegisterAccess.NotFound
            : !RegisterAccess.MayWrite(act.Actor, cleanUp.Organ!) ? RegisterAccess.MayNotWrite
            : cleanUp.ClosedAt is not null ? new Refusal("clean-up.closed", new("这次清理已经办结", "it is closed"))
            : cleanUp;
    }
}
