using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.Law;

namespace Gongkai.App.Complaints;

/// <summary>Complaints are for the authority to answer; the organ complained of reads them, and nobody answers one about their own work.</summary>
internal static class ComplaintAccess
{
    public static Refusal MayNot { get; } = new("complaint.may-not", new("投诉由政府信息公开工作主管部门办理。", "Complaints are for the authority."));

    public static Refusal OwnWork { get; } = new("complaint.own-work", new("您办理过被投诉的这件申请，投诉须由另一个人办理。", "Who handled the case does not answer the complaint."));

    public static bool MayRead(Actor actor, Organ organ) => RequestAccess.MayRead(actor, organ);

    public static bool MayAnswer(Actor actor, Organ organ) => actor.Holds(organ, Role.Authority);

    public static bool IsOwn(RequestCase request, Actor actor) =>
        actor.PersonId is { } me && (request.HandlerId == me || request.DraftedBy == me || request.ReviewedBy == me || request.SignedBy == me);
}
