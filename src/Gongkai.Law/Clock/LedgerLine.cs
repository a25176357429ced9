namespace Gongkai.Law.Clock;

/// <summary>What a line of the ledger is about.</summary>
public enum LedgerKind
{
    /// <summary>Something happened.</summary>
    Event,

    /// <summary>A working day that counts.</summary>
    Counted,

    /// <summary>Days on which people do not work.</summary>
    DaysOff,

    /// <summary>Working days that do not count: the first day, a consultation, waiting for the applicant.</summary>
    NotCounted,

    /// <summary>The last day to reply.</summary>
    Due,

    /// <summary>A working day after the last day, without a reply.</summary>
    Late,
}

/// <summary>One line of the ledger of days. Days off and days that do not count for one reason stand together in one line; each day that counts has its own.</summary>
/// <param name="From">The first day of the line.</param>
/// <param name="To">Its last; the same for a single day.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="What">The event, or why the days count or not.</param>
/// <param name="Rule">The rule applied; empty where the line says it all.</param>
/// <param name="Article">The provision; null where it is the calendar.</param>
/// <param name="Day">Which day of the period it is, from 1; null for days that do not count.</param>
/// <param name="Left">Days left after it; negative when late; null while nothing is counted.</param>
/// <param name="Ahead">Whether it lies after the day of reading.</param>
/// <param name="Provisional">Whether it lies in a year whose calendar is not published.</param>
public sealed record LedgerLine(DateOnly From, DateOnly To, LedgerKind Kind, Wording What, Wording Rule, string? Article, int? Day, int? Left, bool Ahead, bool Provisional)
{
    /// <summary>The event itself; null for days.</summary>
    public ClockEvent? Event { get; init; }

    /// <summary>Whether the rule is from memory or practice and is kept as a setting.</summary>
    public bool Recalled { get; init; }
}
