using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>Loads organs for a change and keeps the paths of a subtree right.</summary>
internal static class OrganPaths
{
    public const int Deepest = 12;

    /// <summary>The organ, when the actor administers it and it still exists.</summary>
    public static async Task<Outcome<Organ>> ForChange(OfficeDb db, Guid id, Actor actor, CancellationToken stop) =>
        await db.Organs.SingleOrDefaultAsync(organ => organ.Id == id, stop) is not { } found ? OrganRefusals.NotFound
        : !actor.Holds(found, Role.Administrator) ? OrganRefusals.NotAllowed
        : found.ValidTo is not null ? OrganRefusals.Ended(found)
        : found;

    /// <summary>Puts the organ and everything below it under another, and keeps where it stood until the day before.</summary>
    public static async Task Move(OfficeDb db, Organ organ, Organ parent, DateOnly from, CancellationToken stop)
    {
        if (organ.ParentId is { } former)
        {
            db.Add(new FormerPlace { OrganId = organ.Id, ParentId = former, Until = from.AddDays(-1) });
        }

        var before = organ.Path;
        var after = Below(parent, organ.Code);
        foreach (var member in await db.Organs.Where(o => o.Path.StartsWith(before)).ToListAsync(stop))
        {
            member.Path = after + member.Path[before.Length..];
        }

        organ.ParentId = parent.Id;
    }

    public static string Below(Organ? parent, string code) => $"{parent?.Path}{code}/";

    public static int Depth(string path) => path.Count(letter => letter == '/');

    /// <summary>Its direct members that exist.</summary>
    public static Task<int> Members(OfficeDb db, Guid organ, CancellationToken stop) => db.Organs.CountAsync(o => o.ParentId == organ && o.ValidTo == null, stop);
}
