using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Gives 索引号 by the organ's pattern, or that of the nearest organ above it. A number once given is never changed and never given again.</summary>
public sealed class IndexNumbers(OfficeDb db)
{
    /// <summary>The next number for an item, taken within the transaction of the caller. Refused when the item or the organ lacks what the pattern needs.</summary>
    /// <param name="item">With its matter and theme.</param>
    /// <param name="organ">Its organ.</param>
    /// <param name="day">The legal day of publication.</param>
    public async Task<Outcome<string>> Next(Item item, Organ organ, DateOnly day, CancellationToken stop)
    {
        var pattern = await For(organ, stop);
        var head = Head(pattern, organ, item.MatterCode, item.ThemeCode, day);

        return head.Refusal is { } refusal ? refusal : pattern.Whole(head.Value, await Counter.Next(db, Key(head.Value), stop));
    }

    /// <summary>What the next one would be; takes nothing.</summary>
    internal async Task<Outcome<string>> Preview(IndexPattern pattern, Organ organ, string? matter, string? theme, DateOnly day, CancellationToken stop)
    {
        var head = Head(pattern, organ, matter, theme, day);
        if (head.Refusal is { } refusal)
        {
            return refusal;
        }

        var key = Key(head.Value);
        var used = await db.Counters.AsNoTracking().Where(c => c.Key == key).Select(c => c.Value).FirstOrDefaultAsync(stop);
        return pattern.Whole(head.Value, used + 1);
    }

    /// <summary>The pattern in force for an organ.</summary>
    internal async Task<IndexPattern> For(Organ organ, CancellationToken stop)
    {
        // A subtree is a prefix: the longest path that begins the organ's own is the nearest organ above it, or itself.
        var set = await db.IndexRules.AsNoTracking().Where(rule => organ.Path.StartsWith(rule.Organ!.Path)).OrderByDescending(rule => rule.Organ!.Path.Length)
            .Select(rule => rule.Pattern).FirstOrDefaultAsync(stop);

        return set is null ? IndexPattern.Usual : IndexPattern.Parse(set).Value;
    }

    internal static string Key(string head) => $"index-number/{head}";

    internal static Outcome<string> Head(IndexPattern pattern, Organ organ, string? matter, string? theme, DateOnly day) => pattern.Head(place => place switch
    {
        IndexPlace.CreditCode => organ.CreditCode,
        IndexPlace.OrganCode => organ.Code,
        IndexPlace.RegionCode => organ.RegionCode,
        IndexPlace.Matter => matter,
        IndexPlace.Theme => theme,
        IndexPlace.Year => day.Year.ToString("D4", CultureInfo.InvariantCulture),
        _ => day.Month.ToString("D2", CultureInfo.InvariantCulture),
    });
}
