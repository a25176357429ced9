using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>Who may hand lists over, and who may see them.</summary>
internal static class HandOverRights
{
    public static Refusal NotFound { get; } = new("hand-over.not-found", new Wording("没有找到这份移送清单，或者您没有查看它的权限", "there is no such list, or you may not see it"));

    private static Refusal MayNot { get; } = new("hand-over.may-not", new Wording("移送清单由本机关信息员或办公室负责人办理", "the organ's information officer or head of office does this"));

    public static bool MayHandOver(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.OfficeHead);

    /// <summary>The list with its organ for somebody who may change it; or why not.</summary>
    public static async Task<Outcome<HandOver>> ForChange(OfficeDb db, Guid id, Actor actor, CancellationToken stop)
    {
        var list = await db.HandOvers.Include(h => h.Organ).Include(h => h.Lines).FirstOrDefaultAsync(h => h.Id == id, stop);
        return list is null || !ItemAccess.MayRead(actor, list.Organ!) ? NotFound : Refuse(list.Organ!, actor) is { } refusal ? refusal : list;
    }

    public static Refusal? Refuse(Organ organ, Actor actor) => MayHandOver(actor, organ) ? null : MayNot;
}
