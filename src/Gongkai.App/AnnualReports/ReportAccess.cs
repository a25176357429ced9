using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>Who may see and who may write the report of an organ.</summary>
public static class ReportAccess
{
    private static readonly Role[] Readers =
    [
        Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.SecrecyReviewer, Role.OfficeHead, Role.Authority,
        Role.Supervisor, Role.Auditor,
    ];

    /// <summary>Said alike for a report that is not there and for one that may not be seen: which of the two it is, is not told.</summary>
    public static Refusal NotFound { get; } = new("report.not-found", new("没有找到这份报告，或者您没有查看它的权限", "There is no such report, or you may not see it"));

    public static Refusal MayNotWrite { get; } =
        new("report.may-not-write", new("只有本机关的信息员可以填写这份报告", "Only an information officer of the organ may write this report"));

    public static Refusal NotEditable { get; } =
        new("report.not-editable", new("报告已送审或报送，不能再修改；需要修改时请先撤回或等待退回", "The report has been sent on and cannot be changed; take it back first"));

    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Readers);

    public static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer);
}
