namespace Gongkai.Law.Clock;

/// <summary>What a changed calendar, or a changed practice, does to open requests: the dates as they were stored beside those that the same events give now.</summary>
public static class Recount
{
    /// <summary>The requests whose dates moved, or became provisional or certain; in the order given.</summary>
    /// <typeparam name="TKey">What names a request.</typeparam>
    /// <param name="requests">Open requests with what is stored of their clocks.</param>
    /// <param name="clock">With the new calendar.</param>
    /// <param name="today">The legal day of recounting.</param>
    public static IEnumerable<MovedDates<TKey>> Of<TKey>(IEnumerable<StoredClock<TKey>> requests, RequestClock clock, DateOnly today)
    {
        foreach (var request in requests)
        {
            var now = clock.Fold(request.Events, today);
            if ((now.Due, now.WaitUntil, now.Provisional) != (request.Due, request.WaitUntil, request.Provisional))
            {
                yield return new(request, now);
            }
        }
    }
}

/// <summary>What is stored of a request's clock.</summary>
/// <typeparam name="TKey">What names a request.</typeparam>
public sealed record StoredClock<TKey>(TKey Key, IReadOnlyList<ClockEvent> Events, DateOnly? Due, DateOnly? WaitUntil, bool Provisional);

/// <summary>A request whose dates are others now.</summary>
/// <typeparam name="TKey">What names a request.</typeparam>
/// <param name="Before">As stored.</param>
/// <param name="Now">As counted now, with the ledger that says why.</param>
public sealed record MovedDates<TKey>(StoredClock<TKey> Before, ClockReading Now)
{
    /// <summary>Whether the last day to reply is another; false when only its certainty or the applicant's own day changed.</summary>
    public bool DueMoved => Before.Due != Now.Due;

    /// <summary>Whether there is less time than the owner was told.</summary>
    public bool Earlier => Now.Due < Before.Due;

    /// <summary>What its owner is told.</summary>
    public Wording Say() => (Before.Due, Now.Due, DueMoved) switch
    {
        ({ } before, { } now, true) => new($"答复期限由{before.Zh()}调整为{now.Zh()}", $"the last day moved from {before:yyyy-MM-dd} to {now:yyyy-MM-dd}"),
        (null, { } now, _) => new($"答复期限定为{now.Zh()}", $"the last day is now {now:yyyy-MM-dd}"),
        (_, _, true) => new("答复期限改为待定", "the last day is open now"),
        _ when Before.WaitUntil != Now.WaitUntil => new($"等待的期限调整为{Now.WaitUntil?.Zh() ?? "待定"}", "the day waited for moved"),
        _ when Now.Provisional => new("答复期限改为暂定，待放假通知公布后确定", "the last day became provisional"),
        _ => new("答复期限由暂定改为确定，日期不变", "the last day is certain now and stays"),
    };
}
