using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Letters;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>文号 of everything an organ sends out about requests, replies and notices alike: by its own pattern, each series without gaps.</summary>
internal static class LetterNumbers
{
    /// <summary>The next number, held until the transaction ends: a paper that is refused gives its number back.</summary>
    public static async Task<string> Next(OfficeDb db, Organ organ, LetterTemplate letter, int year, CancellationToken stop)
    {
        var habits = await db.LetterHabits.AsNoTracking().FirstOrDefaultAsync(h => h.OrganId == organ.Id, stop);
        var pattern = habits is null ? NumberPattern.Usual : NumberPattern.Parse(habits.Pattern).Value;
        return pattern.Of(SignOf(organ, habits), letter, year, await Counter.Next(db, CounterOf(organ.Id, pattern, letter, year), stop));
    }

    public static string CounterOf(Guid organ, NumberPattern pattern, LetterTemplate letter, int year) => $"request-letter/{organ}/{pattern.SeriesOf(letter, year)}";

    /// <summary>机关代字, or the organ's name where none is set.</summary>
    public static string SignOf(Organ organ, LetterHabits? habits = null) => habits?.Sign ?? organ.ShortName ?? organ.Name;
}
