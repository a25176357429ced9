namespace Gongkai.Law.Publishing;

/// <summary>What can be done to move a version on.</summary>
public enum ItemMove
{
    /// <summary>送审.</summary>
    SendToReview,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>审核退回.</summary>
    Refuse,

    /// <summary>撤回修改 by its author, before anything is public.</summary>
    TakeBack,

    /// <summary>保密审查同意.</summary>
    Clear,

    /// <summary>转请确定: the secrecy reviewer is unsure.</summary>
    Refer,

    /// <summary>发布.</summary>
    Publish,

    /// <summary>定时.</summary>
    Schedule,

    /// <summary>取消定时.</summary>
    Unschedule,

    /// <summary>更新替换: a later version became public.</summary>
    Supersede,

    /// <summary>到期.</summary>
    Expire,

    /// <summary>撤回 of something public.</summary>
    Withdraw,

    /// <summary>列入不予公开登记.</summary>
    Withhold,

    /// <summary>列为依申请公开.</summary>
    KeepForRequests,

    /// <summary>转为公开: a re-examination found that it can be disclosed. (Regulation, art. 18)</summary>
    Reopen,
}
