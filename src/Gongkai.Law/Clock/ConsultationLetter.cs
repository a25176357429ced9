namespace Gongkai.Law.Clock;

/// <summary>A consultation letter on its way through the walk.</summary>
internal sealed class ConsultationLetter(string key, Consultee consultee, DateOnly sentOn, DateOnly? until, string? note)
{
    public Consultee Consultee => consultee;

    public DateOnly SentOn => sentOn;

    public DateOnly? ServedOn { get; set; }

    /// <summary>The day the letter itself set, for those the law gives no period.</summary>
    public DateOnly? Limit { get; set; } = until;

    public DateOnly? AnsweredOn { get; set; }

    public bool IsOpenWithoutEnd => AnsweredOn is null && Limit is null;

    // Art. 33 says only that the time of consulting is not counted. Whether the day of the letter and the day of the answer are within it is practice: see law/requests/clock.json.
    public bool Pauses(DateOnly day, ClockRules rules) =>
        (SentOn < day || (SentOn == day && !rules.Does("letterDayCounts")))
        && (AnsweredOn is not { } answered || day < answered || (day == answered && !rules.Does("answerDayCounts")))
        && !(Limit < day);

    public ConsultationStanding Standing(DateOnly today) => new(key, consultee, sentOn, ServedOn, Limit, AnsweredOn, Limit < today && !(AnsweredOn <= Limit), note);
}
