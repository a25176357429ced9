namespace Gongkai.Law.AnnualReports;

/// <summary>What can be done to move a version on.</summary>
public enum ReportMove
{
    /// <summary>送审.</summary>
    SendToReview,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>审核退回.</summary>
    Refuse,

    /// <summary>撤回 by its author.</summary>
    TakeBack,

    /// <summary>报送.</summary>
    Submit,

    /// <summary>验收.</summary>
    Accept,

    /// <summary>退回 by the county office, with a letter.</summary>
    SendBack,

    /// <summary>发布.</summary>
    Publish,

    /// <summary>更正: replaced by the publication of a later version.</summary>
    Supersede,
}
