using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Who may read, handle and sign the requests of an organ. Who handles a request does not sign it, and nobody approves what is their own.</summary>
public static class RequestAccess
{
    private static readonly Role[] Readers = [Role.RequestHandler, Role.OfficeHead, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.Authority, Role.Supervisor, Role.Auditor];

    /// <summary>Said alike for what is not there and for what may not be seen.</summary>
    public static Refusal NotFound { get; } = new("request.not-found", new("没有找到这件申请，或者您没有办理它的权限。", "There is no such request, or you may not see it."));

    public static Refusal MayNotHandle { get; } = new("request.may-not-handle", new("申请由本机关的申请经办人办理。", "Requests are for the organ's request handlers."));

    public static Refusal MayNotSign { get; } = new("request.may-not-sign", new("这一步由本机关政府信息公开工作机构负责人或者终审人员办理。", "This is for the head of the organ's disclosure office."));

    public static Refusal MayNotReview { get; } = new("request.may-not-review", new("审核由本机关的另一位经办人、审核人员或者工作机构负责人办理。", "Reviewing is for another handler, a reviewer or the head."));

    /// <summary>Separation of duties.</summary>
    public static Refusal OwnWork { get; } = new("request.own-work", new("这是您自己拟的，须由另一个人审批。", "What one drafted is approved by somebody else."));

    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Readers);

    public static bool MayHandle(Actor actor, Organ organ) => actor.Holds(organ, Role.RequestHandler, Role.OfficeHead);

    /// <summary>Agrees to extensions and delays. (arts 33, 35)</summary>
    public static bool IsHead(Actor actor, Organ organ) => actor.Holds(organ, Role.OfficeHead);

    /// <summary>审核 of a proposed reply.</summary>
    public static bool MayReview(Actor actor, Organ organ) => actor.Holds(organ, Role.RequestHandler, Role.FirstReviewer, Role.SecondReviewer, Role.OfficeHead);

    /// <summary>签发 of a reply.</summary>
    public static bool MaySign(Actor actor, Organ organ) => actor.Holds(organ, Role.OfficeHead, Role.FinalReviewer);

    /// <summary>The one who asks: nobody signed in, and nobody the history could name.</summary>
    public static Actor TheApplicant { get; } = new(null, "申请人", []);

    /// <summary>The organs whose requests a person may read, in the order of the tree.</summary>
    public static async Task<IReadOnlyList<Organ>> Readable(OfficeDb db, Actor actor, CancellationToken stop) =>
        [.. (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => organ.Type != OrganType.Region && MayRead(actor, organ))];
}
