using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>The effect as the database can ask for it, over the folded columns; a test holds it against <see cref="Effect"/>.</summary>
internal static class DocumentQueries
{
    public static IQueryable<RegisteredDocument> InState(IQueryable<RegisteredDocument> from, EffectState state, DateOnly day) => state switch
    {
        EffectState.NotYetInForce => from.Where(d => d.MadeOn <= day && d.InForceFrom > day && (d.EndsOn == null || d.EndsOn > day)),
        EffectState.InForce => from.Where(d => d.InForceFrom <= day && d.MadeOn <= day && (d.EndsOn == null || d.EndsOn > day) && (d.AmendedOn == null || d.AmendedOn > day)),
        EffectState.Amended => from.Where(d => d.InForceFrom <= day && d.MadeOn <= day && (d.EndsOn == null || d.EndsOn > day) && d.AmendedOn <= day),
        _ => from.Where(d => d.MadeOn <= day && d.EndsOn <= day && d.EndsAs == state),
    };

    /// <summary>By words of the title, or by a number in any spelling.</summary>
    public static IQueryable<RegisteredDocument> Named(IQueryable<RegisteredDocument> from, string words)
    {
        var (title, key) = ($"%{Escaped(words.Trim())}%", DocumentNumber.Normalised(words));
        var part = $"%{Escaped(key)}%";
        return from.Where(d => EF.Functions.Like(d.Title, title, "\\") || EF.Functions.Like(d.NumberKey!, part, "\\"));
    }

    /// <summary>What a cell of the first block counts: the same rule as <see cref="CountingRules.Counts"/>.</summary>
    public static IQueryable<RegisteredDocument> Counted(IQueryable<RegisteredDocument> from, CountingRules rules, CountedCell cell, int year, DateOnly today)
    {
        var (kind, first) = (cell.Kind!.Value, new DateOnly(year, 1, 1));
        var last = LastDay(year, today);
        from = from.Where(d => d.Kind == kind);
        from = rules.LeadOnly ? from.Where(d => d.Leads) : from;
        var (ended, standing) = (rules.Ended, rules.Standing);
        return cell.Count switch
        {
            DocumentCount.Issued => from.Where(d => d.MadeOn >= first && d.MadeOn <= last),
            DocumentCount.Repealed => from.Where(d => d.MadeOn <= d.EndsOn && d.EndsOn >= first && d.EndsOn <= last && ended.Contains(d.EndsAs!.Value)),
            _ => from.Where(d => d.MadeOn <= last && (
                (d.EndsOn <= last && standing.Contains(d.EndsAs!.Value))
                || ((d.EndsOn == null || d.EndsOn > last) && (
                    (d.InForceFrom > last && standing.Contains(EffectState.NotYetInForce))
                    || (d.InForceFrom <= last && d.AmendedOn <= last && standing.Contains(EffectState.Amended))
                    || (d.InForceFrom <= last && (d.AmendedOn == null || d.AmendedOn > last) && standing.Contains(EffectState.InForce)))))),
        };
    }

    /// <summary>31 December, or today while the year runs.</summary>
    public static DateOnly LastDay(int year, DateOnly today) => today.Year == year ? today : new DateOnly(year, 12, 31);

    public static string Escaped(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
