namespace Gongkai.Law.Clock;

/// <summary>What the clock does on a day. Being overdue is no state: it is a question to the reading.</summary>
public enum ClockState
{
    /// <summary>未起算: no day of receipt yet, for example a web request that is not confirmed by both sides. (art. 31)</summary>
    NotStarted,

    /// <summary>计期中.</summary>
    Running,

    /// <summary>待补正: stopped until the applicant supplements; then everything starts over. (art. 30)</summary>
    AwaitingSupplement,

    /// <summary>逾期未补正: the day given has passed; the organ may end the request as abandoned. (art. 30)</summary>
    SupplementLapsed,

    /// <summary>征求意见中: time is not counted. (arts 32 to 34)</summary>
    Consulting,

    /// <summary>待缴费: stopped until the fee is paid; then everything starts over.</summary>
    AwaitingPayment,

    /// <summary>逾期未缴费: the organ may end the request.</summary>
    PaymentLapsed,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>已终结 without a reply on the substance.</summary>
    Ended,
}

/// <summary>Who has to do something now.</summary>
public enum Awaited
{
    /// <summary>本机关.</summary>
    Office,

    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>第三方.</summary>
    ThirdParty,

    /// <summary>共同制作机关.</summary>
    CoMaker,

    /// <summary>其他机关.</summary>
    OtherOrgan,

    /// <summary>Nobody: it is over.</summary>
    Nobody,
}
