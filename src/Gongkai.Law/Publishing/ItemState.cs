namespace Gongkai.Law.Publishing;

/// <summary>Where a version of a piece of government information stands on its way from the desk to the public.</summary>
public enum ItemState
{
    /// <summary>草稿: being written, or sent back.</summary>
    Draft,

    /// <summary>一审一校.</summary>
    FirstReview,

    /// <summary>二审二校.</summary>
    SecondReview,

    /// <summary>三审三校.</summary>
    FinalReview,

    /// <summary>保密审查: nothing is disclosed before it. (Regulation, art. 17)</summary>
    SecrecyReview,

    /// <summary>转请确定: the reviewer was unsure; the competent department or the secrecy authority decides. (Regulation, art. 17)</summary>
    Referred,

    /// <summary>待发布: everything passed.</summary>
    Approved,

    /// <summary>定时发布: goes out at an hour that is set.</summary>
    Scheduled,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>已更新: replaced by a later version, still readable.</summary>
    Superseded,

    /// <summary>已到期: its time of display is over.</summary>
    Expired,

    /// <summary>已撤回: taken back with a reason; its page says so.</summary>
    Withdrawn,

    /// <summary>不予公开: in the register that is looked through again. (Regulation, arts 14 to 16, 18)</summary>
    Withheld,

    /// <summary>依申请公开: kept, given to whoever asks for it.</summary>
    OnRequest,
}
