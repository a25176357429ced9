namespace Gongkai.Law.Requests;

/// <summary>Where a request stands in the office. What its clock does is another question: see <c>ClockState</c>.</summary>
public enum RequestState
{
    /// <summary>待确认: came in, the day of receipt is not settled. (art. 31)</summary>
    Arrived,

    /// <summary>已登记: has its number and its day of receipt.</summary>
    Registered,

    /// <summary>办理中: somebody works on it; consultations, extensions and delays happen here.</summary>
    Handling,

    /// <summary>待补正. (art. 30)</summary>
    Supplementing,

    /// <summary>待缴费.</summary>
    AwaitingPayment,

    /// <summary>审核中: an outcome is proposed, with its basis, facts, reasons and letter.</summary>
    InReview,

    /// <summary>待签发.</summary>
    ForSignature,

    /// <summary>待送达: signed, its letter has its number.</summary>
    Signed,

    /// <summary>已办结: delivered, or ended with a note; has exactly one outcome.</summary>
    Closed,

    /// <summary>已归档.</summary>
    Archived,

    /// <summary>已转出: passed on inside the government before it was handled; counted by the receiver.</summary>
    PassedOn,
}

/// <summary>What can be done with a request.</summary>
public enum RequestMove
{
    /// <summary>登记: the day of receipt is settled.</summary>
    Register,

    /// <summary>分办、承办: somebody takes it.</summary>
    Assign,

    /// <summary>转办 to the organ that it should have gone to.</summary>
    PassOn,

    /// <summary>告知补正.</summary>
    AskToSupplement,

    /// <summary>收到补正.</summary>
    Supplement,

    /// <summary>通知缴费.</summary>
    AskFee,

    /// <summary>收到缴费.</summary>
    Pay,

    /// <summary>拟答复、送审: proposes an outcome; also for what was withdrawn, not supplemented or not paid.</summary>
    Propose,

    /// <summary>撤回修改 by whom proposed it.</summary>
    TakeBack,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>退回修改, with reasons.</summary>
    Return,

    /// <summary>签发.</summary>
    Sign,

    /// <summary>送达: the legal day of delivery is known; closes with the outcome.</summary>
    Deliver,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>重新办理 by order of a reconsideration or a court.</summary>
    Reopen,
}
