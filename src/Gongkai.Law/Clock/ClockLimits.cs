namespace Gongkai.Law.Clock;

/// <summary>All the limits of a request side by side: what the law sets for steps on the way, and the office's own limits for the stages of its work.</summary>
public static class ClockLimits
{
    /// <summary>The limits that matter on the day of reading, earliest first.</summary>
    /// <param name="reading">The clock.</param>
    /// <param name="clock">Whose rules it was read by.</param>
    /// <param name="stagesDone">Stages of <see cref="ClockRules.Stages"/> that are done, with their days. Days before the current period's start do not count.</param>
    public static IReadOnlyList<ClockLimit> Of(ClockReading reading, RequestClock clock, IReadOnlyDictionary<string, DateOnly> stagesDone)
    {
        if (reading.Round is not { } round)
        {
            return [];
        }

        return [.. Statutory(reading, round, clock).Concat(Stages(reading, round, clock, stagesDone)).OrderBy(limit => limit.Last).ThenByDescending(limit => limit.Article is not null)];
    }

    private static IEnumerable<ClockLimit> Statutory(ClockReading reading, ClockRound round, RequestClock clock)
    {
        var rules = clock.Rules;
        if (!reading.IsOver && !reading.SupplementUsed && round.CountedFrom == round.StartedOn)
        {
            yield return new("supplementNotice", new("告知补正（如需要）", "asking for a supplement, if needed"), "art. 30", clock.Calendar.After(round.CountedFrom, rules.Period("supplementNotice").Days), null, reading.Today);
        }

        foreach (var letter in reading.Letters.Where(letter => letter.Limit is not null))
        {
            yield return new($"letter.{letter.Letter}", new($"{letter.Consultee.Name().Zh}答复意见", $"answer of the {letter.Consultee.Name().En}"), letter.Consultee == Consultee.ThirdParty ? "art. 32" : letter.Consultee == Consultee.CoMaker ? "art. 34" : null, letter.Limit!.Value, letter.AnsweredOn, reading.Today);
        }

        if (reading.State is ClockState.AwaitingSupplement or ClockState.SupplementLapsed or ClockState.AwaitingPayment or ClockState.PaymentLapsed)
        {
            var fee = reading.State is ClockState.AwaitingPayment or ClockState.PaymentLapsed;
            yield return new(fee ? "payment" : "supplement", fee ? new("申请人缴费", "payment") : new("申请人补正", "supplement"), fee ? rules.Period("payment").Article : "art. 30", reading.WaitUntil!.Value, null, reading.Today);
        }

        if (reading.Due is { } due)
        {
            yield return new("reply", reading is { ExtensionUsed: false, IsOver: false } ? new("答复申请人，或者告知延期", "the reply, or the notice of an extension") : new("答复申请人", "the reply"), "art. 33", due, round.EndedOn, reading.Today);
        }
    }

    // The ledger has numbered the days that count; a stage's limit is the day with its number in the current period.
    private static IEnumerable<ClockLimit> Stages(ClockReading reading, ClockRound round, RequestClock clock, IReadOnlyDictionary<string, DateOnly> done)
    {
        foreach (var stage in clock.Rules.Stages)
        {
            if (reading.Ledger.LastOrDefault(line => line.Day == stage.Days && line.From > round.CountedFrom) is { } line)
            {
                yield return new($"stage.{stage.Code}", stage.Label, null, line.From, done.TryGetValue(stage.Code, out var on) && on >= round.CountedFrom ? on : null, reading.Today);
            }
        }
    }
}

/// <summary>One limit against its day.</summary>
/// <param name="Code">supplementNotice, letter.…, supplement, payment, reply or stage.….</param>
/// <param name="Name">What is to be done.</param>
/// <param name="Article">The provision; null for the office's own.</param>
/// <param name="Last">The last day.</param>
/// <param name="DoneOn">When it was done; null while it was not.</param>
/// <param name="Today">The day of reading.</param>
public sealed record ClockLimit(string Code, Wording Name, string? Article, DateOnly Last, DateOnly? DoneOn, DateOnly Today)
{
    /// <summary>Whether it was or is done after its day.</summary>
    public bool Late => (DoneOn ?? Today) > Last;
}
