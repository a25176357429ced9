using Gongkai.App.History;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.CleanUps;

/// <summary>Begins a clean-up over everything of an organ that is in force today.</summary>
public sealed class StartCleanUp(OfficeDb db)
{
    public sealed record Command(string OrganCode, string? Title);

    public async Task<Outcome<CleanUp>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null)
        {
            return RegisterAccess.NotFound;
        }

        if (!RegisterAccess.MayWrite(act.Actor, organ))
        {
            return RegisterAccess.MayNotWrite;
        }

        if (await db.CleanUps.AnyAsync(c => c.OrganId == organ.Id && c.ClosedAt == null, stop))
        {
            return new Refusal("clean-up.open", new("本机关还有一次清理没有办结，请先办结", "another clean-up is open"));
        }

        var today = act.Today;
        var standing = await db.Documents.Where(d => d.OrganId == organ.Id && d.MadeOn <= today && (d.EndsOn == null || d.EndsOn > today)).Select(d => d.Id).ToListAsync(stop);
        if (standing.Count == 0)
        {
            return new Refusal("clean-up.nothing", new("登记簿里没有现行有效的文件，没有可清理的", "nothing is in force"));
        }

        var cleanUp = new CleanUp { OrganId = organ.Id, Title = command.Title?.Trim() is { Length: > 0 and <= 200 } title ? title : $"{organ.Name}{today.Year}年文件清理", AsOf = today, StartedAt = act.At };
        cleanUp.Lines.AddRange(standing.Select(id => new CleanUpLine { CleanUpId = cleanUp.Id, DocumentId = id }));
        db.CleanUps.Add(cleanUp);
        await db.Commit(act, new Subject("clean-up.start", nameof(CleanUp), cleanUp.Id.ToString(), organ.Id), stop);
        return cleanUp;
    }
}
