namespace Gongkai.Law.AnnualReports;

/// <summary>What states and moves are called, once for pages, letters and documents.</summary>
public static class ReportLifeWords
{
    /// <summary>The state's name.</summary>
    public static Wording Name(this ReportState state) => state switch
    {
        ReportState.Draft => new("草稿", "draft"),
        ReportState.FirstReview => new("初审", "first review"),
        ReportState.SecondReview => new("复审", "second review"),
        ReportState.FinalReview => new("终审", "final review"),
        ReportState.Approved => new("审定待报", "approved"),
        ReportState.Submitted => new("已报送", "submitted"),
        ReportState.Accepted => new("已验收", "accepted"),
        ReportState.Published => new("已发布", "published"),
        _ => new("已更正", "superseded"),
    };

    /// <summary>The move's name, as its button says it.</summary>
    public static Wording Name(this ReportMove move) => move switch
    {
        ReportMove.SendToReview => new("送审", "send to review"),
        ReportMove.Approve => new("审核通过", "approve"),
        ReportMove.Refuse => new("审核退回", "refuse"),
        ReportMove.TakeBack => new("撤回修改", "take back"),
        ReportMove.Submit => new("报送", "submit"),
        ReportMove.Accept => new("验收", "accept"),
        ReportMove.SendBack => new("退回", "send back"),
        ReportMove.Publish => new("发布", "publish"),
        _ => new("更正替换", "supersede"),
    };
}
