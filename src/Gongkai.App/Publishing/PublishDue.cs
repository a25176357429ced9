using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Publishing;

/// <summary>
/// Publishes what is scheduled and ends what has run out. Two nodes that take the same one meet at its state, and the second is told; what the checklist
/// holds back at its hour goes to the approved ones again with the reason, where somebody sees it.
/// </summary>
public sealed class PublishDue(OfficeDb db, IServiceScopeFactory scopes)
{
    private const int AtOnce = 100;

    public sealed record Done(int Published, int HeldBack, int Expired);

    public async Task<Outcome<Done>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("item.system-only", new("定时发布由系统自动办理", "The system does this itself"));
        }

        var due = await db.ItemVersions.AsNoTracking().Where(v => v.State == ItemState.Scheduled && v.PublishAt <= act.At).OrderBy(v => v.PublishAt).Select(v => v.Id).Take(AtOnce).ToListAsync(stop);
        var over = await db.ItemVersions.AsNoTracking().Where(v => v.State == ItemState.Published && v.ExpireAt <= act.At).OrderBy(v => v.ExpireAt).Select(v => v.Id).Take(AtOnce).ToListAsync(stop);
        var (published, held, expired) = (0, 0, 0);
        foreach (var id in due)
        {
            var refusal = (await In((PublishItem publish) => publish.Run(new(id), act, stop))).Refusal;
            published += refusal is null ? 1 : 0;
            held += refusal is not null && refusal != WriteConflict.Changed && (await In((UnscheduleItem back) => back.Run(new(id, $"定时发布未完成：{refusal.Reason.Zh}"), act, stop))).Refusal is null ? 1 : 0;
        }

        foreach (var id in over)
        {
            expired += (await In((ExpireItem expire) => expire.Run(new(id), act, stop))).Refusal is null ? 1 : 0;
        }

        return new Done(published, held, expired);
    }

    private async Task<Outcome<ItemMoved>> In<T>(Func<T, Task<Outcome<ItemMoved>>> run)
        where T : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<T>());
    }
}
