using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;

namespace Gongkai.App.Surveys;

internal static class SurveyRefusals
{
    public static Refusal NotFound { get; } = new("survey.not-found", new("没有找到这项调查，或者您没有办理它的权限。", "There is no such survey, or you may not look after it."));

    public static Refusal NotOpen { get; } = new("survey.not-open", new("这项调查还没有开始，或者已经结束。", "The survey is not open."));

    public static Refusal Twice { get; } = new("survey.twice", new("您已经参加过这项调查，谢谢。", "You have taken part already."));

    public static Refusal Field(string field, string zh, string en) => new($"survey.{field}", new(zh, en));

    public static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.OfficeHead);
}
