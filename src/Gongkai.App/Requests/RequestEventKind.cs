namespace Gongkai.App.Requests;

/// <summary>What may happen to a case. What each does to the days is for the law to say; see <see cref="CaseDays"/>.</summary>
public enum RequestEventKind
{
    /// <summary>收到申请之日, by the rule of the channel.</summary>
    Received,

    /// <summary>接收转办 from another organ.</summary>
    TransferredIn,

    /// <summary>补正告知.</summary>
    SupplementAsked,

    /// <summary>收到补正.</summary>
    Supplemented,

    /// <summary>征求第三方意见, the letter's dispatch.</summary>
    ThirdPartyAsked,

    /// <summary>征求共同制作机关意见.</summary>
    CoMakerAsked,

    /// <summary>征求其他机关意见.</summary>
    OrganAsked,

    /// <summary>The one who is asked has the letter.</summary>
    Served,

    /// <summary>Their answer.</summary>
    Answered,

    /// <summary>They were silent to the end.</summary>
    Silent,

    /// <summary>提请延期; without effect until it is agreed and noticed.</summary>
    ExtensionProposed,

    /// <summary>不同意延期.</summary>
    ExtensionRefused,

    /// <summary>同意延期, by the head of the office.</summary>
    ExtensionAgreed,

    /// <summary>延期答复告知: now it has effect.</summary>
    Extended,

    /// <summary>说明理由告知 (art. 35).</summary>
    ReasonsAsked,

    /// <summary>申请人说明了理由.</summary>
    ReasonsGiven,

    /// <summary>延迟答复期限 (art. 35).</summary>
    Delayed,

    /// <summary>收费通知.</summary>
    FeeAsked,

    /// <summary>缴费.</summary>
    FeePaid,

    /// <summary>转交 to whoever handles it.</summary>
    Assigned,

    /// <summary>转送 to the organ it should have gone to.</summary>
    PassedOn,

    /// <summary>拟办意见 sent up.</summary>
    Drafted,

    /// <summary>退回修改.</summary>
    SentBack,

    /// <summary>审核通过.</summary>
    Reviewed,

    /// <summary>签发: the decision.</summary>
    Decided,

    /// <summary>送达.</summary>
    Delivered,

    /// <summary>办理终结 without a reply on the substance: withdrawn, not supplemented, not paid.</summary>
    Ended,

    /// <summary>归档.</summary>
    Archived,

    /// <summary>责令重新答复, by a review or a judgment.</summary>
    CorrectionOrdered,

    /// <summary>A note of the office.</summary>
    Noted,
}
