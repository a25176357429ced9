using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>The head of the office opens the organ's public log, or closes it: closed, everything in it is taken back at once.</summary>
public sealed class SetLog(OfficeDb db, PublicIndex index)
{
    public sealed record Command(string? Organ, bool Open);

    /// <returns>How many entries were taken back.</returns>
    public async Task<Outcome<int>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !RequestAccess.MayRead(act.Actor, organ))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.IsHead(act.Actor, organ))
        {
            return RequestAccess.MayNotSign;
        }

        var setting = await db.LogSettings.FirstOrDefaultAsync(s => s.OrganId == organ.Id, stop);
        if (setting is not null == command.Open)
        {
            return 0;
        }

        var gone = 0;
        if (command.Open)
        {
            db.Add(new LogSetting { OrganId = organ.Id, OpenedAt = act.At, OpenedBy = act.Actor.Name });
        }
        else
        {
            db.Remove(setting!);
            gone = await TakeAllBack(organ.Id, act, stop);
        }

        return await db.TryCommit(act, new Subject(command.Open ? "request.open-log" : "request.close-log", nameof(LogSetting), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : gone;
    }

    private async Task<int> TakeAllBack(Guid organ, Act act, CancellationToken stop)
    {
        var standing = await db.LogEntries.Where(e => e.OrganId == organ && e.TakenBackAt == null).ToListAsync(stop);
        foreach (var entry in standing)
        {
            await TakeBackLogEntry.Forget(index, entry, "关闭栏目", act, stop);
        }

        return standing.Count;
    }
}
