using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>What a report waits for, in a sentence for those who look at it.</summary>
public static class WaitsWords
{
    /// <summary>What the state asks of whom.</summary>
    public static string Of(ReportState state) => state switch
    {
        ReportState.Draft => "信息员填写报告，检查无误后送审。",
        ReportState.FirstReview => "等待初审。三级审核须由三人分别办理，编写人不能审核自己的报告。",
        ReportState.SecondReview => "初审已通过，等待复审。",
        ReportState.FinalReview => "复审已通过，等待终审。",
        ReportState.Approved => "三级审核均已通过，可以报送主管部门。",
        ReportState.Submitted => "已报送，等待主管部门验收或退回。",
        ReportState.Accepted => "已通过验收，可以发布。",
        ReportState.Published => "已向社会公布。发现错误的，以更正方式发布新版本。",
        _ => "已被更正后的版本替换，仍可查阅。",
    };
}
