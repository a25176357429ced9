using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers;

/// <summary>Who may see, write and publish the registers of an organ.</summary>
public static class RegisterAccess
{
    private static readonly Role[] Readers =
        [Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.OfficeHead, Role.Authority, Role.Supervisor, Role.Auditor];

    /// <summary>Said alike for what is not there and for what may not be seen.</summary>
    public static Refusal NotFound { get; } = new("register.not-found", new("没有找到这条登记，或者您没有查看的权限", "There is no such record, or you may not see it"));

    public static Refusal MayNotWrite { get; } = new("register.may-not-write", new("登记由本机关的信息员办理", "Only an information officer of the organ may write its registers"));

    public static Refusal MayNotPublish { get; } = new("register.may-not-publish", new("公开和撤回由本机关的终审人员或工作机构负责人决定", "Publishing and withdrawing is for the final reviewer or the office head"));

    /// <summary>Separation of duties: who entered it does not release it.</summary>
    public static Refusal OwnWork { get; } = new("register.own-work", new("登记和公开应由不同的人办理；这是您自己登记的，请另一位负责人公开", "What one entered is published by somebody else"));

    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Readers);

    public static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer);

    public static bool MayPublish(Actor actor, Organ organ) => actor.Holds(organ, Role.FinalReviewer, Role.OfficeHead);

    /// <summary>Why this person may not put before the public what that person entered; null when they may.</summary>
    public static Refusal? RefuseToPublish(Actor actor, Organ organ, Guid? enteredBy) =>
        !MayPublish(actor, organ) ? MayNotPublish : enteredBy is { } author && author == actor.PersonId ? OwnWork : null;

    /// <summary>The organ whose register is written: that of the record that is changed, or the one of this code for a new record.</summary>
    public static async Task<Outcome<Organ>> ToWrite(OfficeDb db, Actor actor, Organ? known, string code, CancellationToken stop) =>
        (known ?? await db.Organs.FirstOrDefaultAsync(o => o.Code == code, stop)) is not { } organ ? NotFound : !MayWrite(actor, organ) ? MayNotWrite : organ;

    /// <summary>The organs whose registers a person may write, in the order of the tree.</summary>
    public static async Task<IReadOnlyList<Organ>> Writable(OfficeDb db, Actor actor, CancellationToken stop) => [.. (await Readable(db, actor, stop)).Where(organ => MayWrite(actor, organ))];

    /// <summary>The organs whose registers a person may read, in the order of the tree.</summary>
    public static async Task<IReadOnlyList<Organ>> Readable(OfficeDb db, Actor actor, CancellationToken stop) =>
        [.. (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => organ.Type != OrganType.Region && MayRead(actor, organ))];
}
