namespace Gongkai.Law.Remedies;

/// <summary>What counting needs to know of a case.</summary>
/// <param name="Kind">Which row.</param>
/// <param name="Role">What the organ is in it.</param>
/// <param name="ReceivedOn">When the organ was told of it.</param>
/// <param name="DecidedOn">When it ended; null while it is open.</param>
/// <param name="Column">How it ended; null while it is open.</param>
public sealed record RemedyFacts(RemedyKind Kind, RemedyRole Role, DateOnly ReceivedOn, DateOnly? DecidedOn, RemedyColumn? Column);

/// <summary>In which cell of a year's remedies table a case is counted.</summary>
public static class RemedyCount
{
    /// <summary>The cell's column; null when it is not counted in that year.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="year">The year of the report.</param>
    /// <param name="book">With the practice: which year a case of an earlier year is counted in.</param>
    public static RemedyColumn? In(RemedyFacts facts, int year, RemedyBook book)
    {
        if (facts.Role != RemedyRole.MadeTheAct || facts.ReceivedOn.Year > year || facts.DecidedOn?.Year < year)
        {
            return null;
        }

        var isEarlier = facts.ReceivedOn.Year < year;
        return facts.DecidedOn?.Year == year
            ? !isEarlier || Does(book, "countEarlierWhenDecided") ? facts.Column : null
            : !isEarlier || Does(book, "countEarlierPending") ? RemedyColumn.Pending : null;
    }

    private static bool Does(RemedyBook book, string code) => book.Practice.First(entry => entry.Code == code).On;
}
