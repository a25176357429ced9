using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;

namespace Gongkai.App.Channels;

/// <summary>Who may look at an organ's channels, who keeps them, and what is refused.</summary>
internal static class ChannelAccess
{
    public static Refusal NotFound { get; } = new("channel.not-found", new("没有找到这个渠道，或者您没有管理它的权限。", "There is no such channel, or you may not handle it."));

    public static Refusal NoItem { get; } = new("channel.no-item", new("没有找到这条信息，或者它现在没有公开。没有公开的信息不能在其他渠道发布。", "There is no such item, or it is not public."));

    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.OfficeHead, Role.Authority, Role.Supervisor, Role.Auditor);

    public static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.OfficeHead);

    public static Refusal Field(string field, string zh, string en) => new($"channel.{field}", new(zh, en));
}
