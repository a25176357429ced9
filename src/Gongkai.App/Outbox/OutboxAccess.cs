using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Outbox;

/// <summary>Messages belong to no organ, so only an administrator of the whole site looks after them.</summary>
internal static class OutboxAccess
{
    public static Refusal NotAllowed { get; } = new("outbox.not-allowed", new(
        "待发消息只由最上级机关的系统管理员（含下级）处理。", "Only an administrator of the organ at the top, with all below it, looks after messages."));

    public static Refusal Gone { get; } = new("outbox.gone", new(
        "这条消息已不在队列中，可能已经发出，或已由他人处理。请刷新后查看。", "The message is not there any more: it was sent, or somebody else dealt with it. Reload."));

    public static async Task<Refusal?> Refuse(OfficeDb db, Actor actor, CancellationToken stop)
    {
        var tops = await db.Organs.AsNoTracking().Where(organ => organ.ParentId == null && organ.ValidTo == null).Select(organ => organ.Path).ToListAsync(stop);
        return actor.IsSystem || (tops.Count > 0 && tops.TrueForAll(top => actor.Grants.Any(grant => grant is { Role: Role.Administrator, WithSubtree: true } && grant.Path == top))) ? null : NotAllowed;
    }
}
