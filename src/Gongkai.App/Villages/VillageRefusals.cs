using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;

namespace Gongkai.App.Villages;

internal static class VillageRefusals
{
    public static Refusal NotFound { get; } = new("village.not-found", new("没有找到这个村（社区），或者您没有办理它的权限。", "There is no such village, or you may not look after it."));

    public static Refusal NoticeGone { get; } = new("village.notice-gone", new("没有这条公开内容，或者它已经撤回。", "There is no such notice, or it was withdrawn."));

    public static Refusal Field(string field, string zh, string en) => new($"village.{field}", new(zh, en));

    /// <summary>Who writes for the villages of a township.</summary>
    public static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.OfficeHead);

    /// <summary>Who sees how the villages of a township stand.</summary>
    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.OfficeHead, Role.Authority, Role.Supervisor);
}
