namespace Gongkai.Law.Clock;

/// <summary>A request's clock as read on a day: what <see cref="RequestClock.Fold"/> makes of its events. Store <see cref="Due"/>, <see cref="WaitUntil"/> and <see cref="State"/> for lists; fold again at each event and each calendar change.</summary>
/// <param name="Today">The legal day of reading.</param>
/// <param name="State">What the clock does.</param>
/// <param name="Awaited">Who has to do something.</param>
/// <param name="Due">The last day to reply, by what is known; null while it depends on something without an end, such as a supplement. Does not depend on <paramref name="Today"/>.</param>
/// <param name="WaitUntil">The last day of whom is waited for: the applicant's day for the supplement or the fee, the consulted party's 15th working day; null where there is none.</param>
/// <param name="Rounds">One for each clock that was started: the first, and one for each order to reply anew. Oldest first, never empty unless nothing was received.</param>
/// <param name="Letters">The consultation letters of the current round with their limits.</param>
/// <param name="Ledger">Day by day why: printed as it stands.</param>
/// <param name="Faults">What in the events is not as the law wants it; events that had no effect are among them.</param>
public sealed record ClockReading(
    DateOnly Today, ClockState State, Awaited Awaited, DateOnly? Due, DateOnly? WaitUntil,
    IReadOnlyList<ClockRound> Rounds, IReadOnlyList<ConsultationStanding> Letters, IReadOnlyList<LedgerLine> Ledger, IReadOnlyList<ClockFault> Faults)
{
    /// <summary>Working days of the current period, with extensions.</summary>
    public int Days { get; init; }

    /// <summary>Working days left after today; 0 on the last day, negative when overdue; null before the start, after the end and while the applicant is waited for.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Whether the due day lies in, or was counted through, a year whose calendar is not published: it may move.</summary>
    public bool Provisional { get; init; }

    /// <summary>The years without a published calendar that the count went through.</summary>
    public IReadOnlyList<int> ProvisionalYears { get; init; } = [];

    /// <summary>Whether the due day assumes that consulted parties stay silent to the end of their period; an earlier answer makes it earlier.</summary>
    public bool AssumesSilence { get; init; }

    /// <summary>Whether the one extension has been used. (art. 33)</summary>
    public bool ExtensionUsed { get; init; }

    /// <summary>Whether the one notice to supplement has been used. (art. 30)</summary>
    public bool SupplementUsed { get; init; }

    /// <summary>The clock that runs or ran last; null when nothing was received.</summary>
    public ClockRound? Round => Rounds.Count > 0 ? Rounds[^1] : null;

    /// <summary>Whether it is open, and the last day has passed.</summary>
    public bool Overdue => !IsOver && Due < Today;

    /// <summary>Whether nobody waits for anything any more.</summary>
    public bool IsOver => State is ClockState.Answered or ClockState.Ended;

    /// <summary>Whether the applicant let their day pass, so that ending the request can be proposed. A person decides.</summary>
    public bool MayLapse => State is ClockState.SupplementLapsed or ClockState.PaymentLapsed;
}

/// <summary>One clock from its start to its end.</summary>
/// <param name="StartedOn">The day of receipt, or the day the order to reply anew was received.</param>
/// <param name="CountedFrom">The day whose morrow is day 1 of the current period: later than <paramref name="StartedOn"/> after a supplement or a payment.</param>
/// <param name="Due">Its last day; null while unknown.</param>
/// <param name="EndedOn">The day of the reply or the end; null while it runs.</param>
public sealed record ClockRound(DateOnly StartedOn, DateOnly CountedFrom, DateOnly? Due, DateOnly? EndedOn)
{
    /// <summary>Whether the reply came after the last day.</summary>
    public bool Late => EndedOn > Due;
}

/// <summary>A consultation letter.</summary>
/// <param name="Letter">Which.</param>
/// <param name="Consultee">To whom.</param>
/// <param name="SentOn">Posted or handed over.</param>
/// <param name="ServedOn">Received by them; null while unknown.</param>
/// <param name="Limit">The last day to answer; null while the day of service is unknown, or where there is no period.</param>
/// <param name="AnsweredOn">Null while there is no answer.</param>
/// <param name="Silent">Whether the limit has passed without an answer: for a third party the organ decides (art. 32), for a co-maker it is consent (art. 34).</param>
/// <param name="Note">As entered.</param>
public sealed record ConsultationStanding(string Letter, Consultee Consultee, DateOnly SentOn, DateOnly? ServedOn, DateOnly? Limit, DateOnly? AnsweredOn, bool Silent, string? Note);

/// <summary>Something in the events that is not as the law wants it.</summary>
/// <param name="Code">Stable: <c>clock.extension-late</c>.</param>
/// <param name="What">What a clerk is told.</param>
/// <param name="Article">The provision.</param>
/// <param name="Event">The event it is about.</param>
/// <param name="WithoutEffect">Whether the event moves no day because of it.</param>
/// <param name="Blocks">Whether an operation must refuse to record it; false for what happened anyway, such as a supplement that came late.</param>
public sealed record ClockFault(string Code, Wording What, string Article, ClockEvent Event, bool WithoutEffect, bool Blocks = true)
{
    /// <summary>The same as a refusal, for an operation that was about to record the event.</summary>
    public Refusal AsRefusal() => new(Code, What, Article);
}
