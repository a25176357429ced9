namespace Gongkai.Law.Clock;

/// <summary>What events, states and those waited for are called, once for pages, ledgers and letters.</summary>
public static class ClockWords
{
    /// <summary>The event as the ledger names it.</summary>
    public static Wording Name(this ClockEventKind kind) => kind switch
    {
        ClockEventKind.Received => new("收到申请", "received"),
        ClockEventKind.TransferredIn => new("接收转办", "passed on to this organ"),
        ClockEventKind.SupplementAsked => new("告知补正", "asked to supplement"),
        ClockEventKind.Supplemented => new("收到补正", "supplemented"),
        ClockEventKind.FeeAsked => new("收费通知送达", "fee notice received"),
        ClockEventKind.FeePaid => new("申请人缴费", "fee paid"),
        ClockEventKind.ReasonsAsked => new("要求说明理由", "asked for reasons"),
        ClockEventKind.ReasonsGiven => new("申请人说明理由", "reasons given"),
        ClockEventKind.ConsultationSent => new("发出征求意见书", "consultation letter sent"),
        ClockEventKind.ConsultationServed => new("征求意见书送达", "consultation letter received"),
        ClockEventKind.ConsultationAnswered => new("收到意见", "consultation answered"),
        ClockEventKind.Extended => new("告知延期答复", "extended"),
        ClockEventKind.Delayed => new("告知延迟答复", "delayed"),
        ClockEventKind.Replied => new("答复", "replied"),
        ClockEventKind.Ended => new("办理终结", "ended"),
        _ => new("收到责令重新答复的决定", "ordered to reply anew"),
    };

    /// <summary>The state as lists mark it.</summary>
    public static Wording Name(this ClockState state) => state switch
    {
        ClockState.NotStarted => new("未起算", "not started"),
        ClockState.Running => new("计期中", "running"),
        ClockState.AwaitingSupplement => new("等待补正", "awaiting the supplement"),
        ClockState.SupplementLapsed => new("逾期未补正", "not supplemented in time"),
        ClockState.Consulting => new("征求意见中", "consulting"),
        ClockState.AwaitingPayment => new("等待缴费", "awaiting payment"),
        ClockState.PaymentLapsed => new("逾期未缴费", "not paid in time"),
        ClockState.Answered => new("已答复", "answered"),
        _ => new("已终结", "ended"),
    };

    /// <summary>Who is waited for.</summary>
    public static Wording Name(this Awaited awaited) => awaited switch
    {
        Awaited.Office => new("本机关", "this organ"),
        Awaited.Applicant => new("申请人", "the applicant"),
        Awaited.ThirdParty => new("第三方", "a third party"),
        Awaited.CoMaker => new("共同制作机关", "a co-maker"),
        Awaited.OtherOrgan => new("其他机关", "another organ"),
        _ => new("无", "nobody"),
    };

    /// <summary>Whom a letter is to.</summary>
    public static Wording Name(this Consultee consultee) => consultee switch
    {
        Consultee.ThirdParty => new("第三方", "third party"),
        Consultee.CoMaker => new("共同制作机关", "co-maker"),
        _ => new("其他机关", "other organ"),
    };

    /// <summary>A day as ledgers and letters write it.</summary>
    public static string Zh(this DateOnly day) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
