using Gongkai.App.Organs;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Which records of a register a filter means: one answer for the list, the export and what is done with many at once.</summary>
internal sealed class DecisionQueries(OfficeDb db, LawBook law, DateOnly today)
{
    public IQueryable<DecisionRecord> Found(IEnumerable<Organ> readable, DecisionFilter filter)
    {
        var ids = readable.Where(organ => filter.Organ is null || organ.Code == filter.Organ).Select(organ => organ.Id).ToList();
        var found = Of(db.Decisions.AsNoTracking().Where(r => ids.Contains(r.OrganId) && r.Kind == filter.Kind), filter.Part, law.Registers[DecisionWriting.CodeOf(filter.Kind)]);
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            found = found.Where(r => r.DecidedOn >= first && r.DecidedOn <= last);
        }

        found = filter.Import is { } import ? found.Where(r => r.ImportId == import) : found;
        if (filter.Words?.Trim() is { Length: > 0 } words)
        {
            var like = $"%{DocumentQueries.Escaped(words)}%";
            found = found.Where(r => EF.Functions.Like(r.Number, like, "\\") || EF.Functions.Like(r.Title, like, "\\") || EF.Functions.Like(r.Party, like, "\\"));
        }

        return found;
    }

    /// <summary>As lists show them: the newest first.</summary>
    public static IQueryable<DecisionRecord> InOrder(IQueryable<DecisionRecord> found) => found.OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id);

    private IQueryable<DecisionRecord> Of(IQueryable<DecisionRecord> found, DecisionPart? part, RegisterForm form)
    {
        var oldest = DecisionLimits.OldestInTime(form.Publication, today, law.Calendar);
        return part switch
        {
            DecisionPart.Unpublished => found.Where(r => r.PublishedAt == null),
            DecisionPart.Late => found.Where(r => r.PublishedAt == null && r.OverturnedOn == null && r.DecidedOn < oldest),
            DecisionPart.Public => found.Where(r => r.PublishedAt != null && r.WithdrawnAt == null && (r.ShownUntil == null || r.ShownUntil >= today)),
            DecisionPart.ToWithdraw => found.Where(r => r.PublishedAt != null && r.WithdrawnAt == null && r.OverturnedOn != null),
            DecisionPart.Withdrawn => found.Where(r => r.WithdrawnAt != null),
            DecisionPart.RunOut => found.Where(r => r.PublishedAt != null && r.WithdrawnAt == null && r.ShownUntil < today),
            _ => found,
        };
    }
}
