using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Whoever signs replies decides what of them everybody reads; whoever handles them may take it back at once.</summary>
internal static class LogAccess
{
    public static Refusal Closed { get; } = new("request.log-closed", new("本机关还没有开通申请答复公开栏目，请由工作机构负责人开通。", "The organ keeps no public log."));

    public static Refusal NoReply { get; } = new("request.log-no-reply", new("答复送达以后才能公开。", "There is no delivered reply yet."));

    public static bool MayTakeBack(Actor actor, Organ organ) => RequestAccess.MayHandle(actor, organ) || RequestAccess.MaySign(actor, organ);

    /// <summary>Whether the reply has reached its applicant and says something.</summary>
    public static bool IsAnswered(RequestCase request) => request is { DeliveredOn: not null, DecidedOn: not null, OutcomeCode: not null } && !string.IsNullOrWhiteSpace(request.Reply);
}
