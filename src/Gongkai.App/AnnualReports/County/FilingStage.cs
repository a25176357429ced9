using Gongkai.App.Organs;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports.County;

/// <summary>How far the report of an organ has come, as the county office counts.</summary>
public enum FilingStage
{
    NotBegun,
    Draft,
    InReview,
    Submitted,
    SentBack,
    Accepted,
    Published,
}

/// <summary>The words of the overview.</summary>
public static class FilingWords
{
    public static string Name(this FilingStage stage) => stage switch
    {
        FilingStage.NotBegun => "未开始",
        FilingStage.Draft => "起草中",
        FilingStage.InReview => "审核中",
        FilingStage.Submitted => "已报送",
        FilingStage.SentBack => "已退回",
        FilingStage.Accepted => "已验收",
        _ => "已发布",
    };

    public static string Name(this Punctuality punctuality) => punctuality switch
    {
        Punctuality.NoDaySet => "未定期限",
        Punctuality.NotYetDue => "未到期",
        Punctuality.Overdue => "逾期未报",
        Punctuality.InTime => "按时",
        _ => "逾期报送",
    };

    public static string Name(this OrganType type) => type switch
    {
        OrganType.Region => "行政区",
        OrganType.Government => "人民政府",
        OrganType.Department => "部门",
        OrganType.Township => "乡镇",
        OrganType.Subdistrict => "街道",
        _ => "垂直管理",
    };
}
