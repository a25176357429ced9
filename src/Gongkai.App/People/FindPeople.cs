using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>The people an administrator looks after, by name, with their roles.</summary>
public sealed class FindPeople(OfficeDb db)
{
    /// <summary>People on one page.</summary>
    public const int PageSize = 50;

    public sealed record Question(string? Words, Guid? OrganId, int Page);

    public sealed record Found(IReadOnlyList<Line> Lines, int Count, int Page, int Pages);

    public sealed record Line(Guid Id, string UserName, string Name, string? Organ, string Roles, bool Disabled, bool Locked, DateTime? LastSignInAt);

    public async Task<Found> Run(Question question, Actor actor, DateTime at, CancellationToken stop)
    {
        var organs = await db.Organs.AsNoTracking().Select(o => new { o.Id, o.Name, o.Path }).ToListAsync(stop);
        var mine = organs.Where(o => actor.Holds(o.Path, Role.Administrator)).ToDictionary(o => o.Id);
        var root = organs.Count == mine.Count;
        var ids = (question.OrganId is { } organ ? mine.Keys.Where(id => id == organ) : mine.Keys).ToList();
        var people = db.Users.AsNoTracking().Where(p => p.OrganId != null ? ids.Contains(p.OrganId.Value) : root && question.OrganId == null);

        if (question.Words?.Trim() is { Length: > 0 } words)
        {
            var normalized = words.ToUpperInvariant();
            people = people.Where(p => p.Name.Contains(words) || p.NormalizedUserName!.Contains(normalized));
        }

        var count = await people.CountAsync(stop);
        var page = Paging.Of(count, PageSize, question.Page);
        var rows = await people.OrderBy(p => p.UserName).On(page).ToListAsync(stop);
        var shown = rows.Select(p => p.Id).ToList();
        var roles = (await db.Assignments.AsNoTracking().Where(a => shown.Contains(a.PersonId)).ToListAsync(stop)).ToLookup(a => a.PersonId, a => a.Role.Chinese());

        return new Found([.. rows.Select(p => new Line(
            p.Id, p.UserName ?? "", p.Name, p.OrganId is { } works ? mine.GetValueOrDefault(works)?.Name : null,
            string.Join("、", roles[p.Id].Distinct()), p.Disabled, p.IsLockedAt(at), p.LastSignInAt))], count, page.Number, page.Count);
    }
}
