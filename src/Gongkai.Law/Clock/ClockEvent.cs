namespace Gongkai.Law.Clock;

/// <summary>
/// What can happen to a request that its clock takes notice of. Events of one day count in this order, whatever the order in which they were entered:
/// a request is received before it is asked about, and a reply comes after everything else of its day. Stored as text: names never change.
/// </summary>
public enum ClockEventKind
{
    /// <summary>收到申请: the day of receipt by the rule of its channel (see <c>ReceiptRule</c>). Starts the clock. (art. 31)</summary>
    Received,

    /// <summary>接收转办: another organ passed the request on; <see cref="ClockEvent.On"/> is the day this organ got it.</summary>
    TransferredIn,

    /// <summary>补正告知 went out; <see cref="ClockEvent.Until"/> is the day given to the applicant. Once only, within 7 working days. (art. 30)</summary>
    SupplementAsked,

    /// <summary>收到补正: the whole period starts over. (art. 30)</summary>
    Supplemented,

    /// <summary>收费通知 reached the applicant; 20 working days to pay run from the day after. (国办函〔2020〕109号)</summary>
    FeeAsked,

    /// <summary>申请人缴费: the whole period starts over. (国办函〔2020〕109号)</summary>
    FeePaid,

    /// <summary>要求说明理由 for an excessive number of requests; does not stop the clock. (art. 35)</summary>
    ReasonsAsked,

    /// <summary>申请人说明了理由. (art. 35)</summary>
    ReasonsGiven,

    /// <summary>A consultation letter went out: give <see cref="ClockEvent.Letter"/> and <see cref="ClockEvent.Consultee"/>. Time from here is not counted. (arts 32 to 34)</summary>
    ConsultationSent,

    /// <summary>The consulted party received the letter with this <see cref="ClockEvent.Letter"/>: its 15 working days run from here. (arts 32, 34)</summary>
    ConsultationServed,

    /// <summary>The answer to the letter with this <see cref="ClockEvent.Letter"/> arrived, or the letter was taken back.</summary>
    ConsultationAnswered,

    /// <summary>延期告知 reached the applicant: <see cref="ClockEvent.Days"/> more working days; <see cref="ClockEvent.ApprovedOn"/> is when the head of the 工作机构 agreed. (art. 33)</summary>
    Extended,

    /// <summary>延迟答复告知: reasons were reasonable, but the whole cannot be answered in time; the new day is <see cref="ClockEvent.Until"/>. (art. 35)</summary>
    Delayed,

    /// <summary>答复: the legal day of the reply, which for post is the day of posting. Stops the clock.</summary>
    Replied,

    /// <summary>Ended without a reply on the substance: withdrawn, not supplemented, not paid. Stops the clock.</summary>
    Ended,

    /// <summary>复议决定、判决责令重新答复: a new clock, from the day the organ received it; <see cref="ClockEvent.Days"/> or <see cref="ClockEvent.Until"/> when the decision sets its own period.</summary>
    CorrectionOrdered,
}

/// <summary>Whom a consultation letter is to; they differ in what silence means.</summary>
public enum Consultee
{
    /// <summary>第三方: 15 working days; silence leaves the decision to the organ. (art. 32)</summary>
    ThirdParty,

    /// <summary>共同制作机关: 15 working days; silence is consent. (art. 34)</summary>
    CoMaker,

    /// <summary>其他机关: no period of law; its time is not counted. (art. 33)</summary>
    OtherOrgan,
}

/// <summary>One dated event, flat so that it can be stored as a row. Equal events are one event.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">The legal day it happened, in Beijing.</param>
public sealed record ClockEvent(ClockEventKind Kind, DateOnly On)
{
    /// <summary>Which consultation letter it is about: any text that is its own within the request. Sent, served and answered bear the same.</summary>
    public string? Letter { get; init; }

    /// <summary>Whom a letter is to; with <see cref="ClockEventKind.ConsultationSent"/>.</summary>
    public Consultee? Consultee { get; init; }

    /// <summary>Working days: of an extension, or that a decision gives for the new reply.</summary>
    public int? Days { get; init; }

    /// <summary>The last day given: for a supplement, a delayed reply, a letter to another organ, or a new reply.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When the head of the 工作机构 agreed to an extension.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>What the ledger prints after the event's name: the channel, the consulted party, a document's number. Without personal data of the applicant.</summary>
    public string? Note { get; init; }
}
