using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Who may see and who may write the items of an organ.</summary>
public static class ItemAccess
{
    private static readonly Role[] Readers =
    [
        Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.SecrecyReviewer, Role.OfficeHead, Role.Authority, Role.Supervisor, Role.Auditor,
    ];

    /// <summary>Said alike for an item that is not there and for one that may not be seen: which of the two it is, is not told.</summary>
    public static Refusal NotFound { get; } = new("item.not-found", new("没有找到这条信息，或者您没有查看它的权限", "There is no such item, or you may not see it"));

    public static Refusal MayNotWrite { get; } = new("item.may-not-write", new("只有本机关的信息员可以起草和修改", "Only an information officer of the organ may write this"));

    public static Refusal NotEditable { get; } = new("item.not-editable", new("信息已送审，不能再修改；需要修改时请先撤回或等待退回", "It has been sent on and cannot be changed; take it back first"));

    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Readers);

    /// <summary>The organs whose items a person may see, in the order of the tree.</summary>
    internal static async Task<List<Organ>> Readable(OfficeDb db, Actor actor, CancellationToken stop) =>
        [.. (await db.Organs.AsNoTracking().OrderBy(organ => organ.Path).ToListAsync(stop)).Where(organ => MayRead(actor, organ))];

    public static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer);
}
