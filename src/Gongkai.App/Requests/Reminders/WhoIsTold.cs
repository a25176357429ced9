using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Reminders;

/// <summary>The people who are written to about requests: handlers by themselves, heads by their organs. Who has no address of mail finds it on the desk.</summary>
internal sealed class WhoIsTold
{
    private readonly Dictionary<Guid, Reader> people;
    private readonly List<(Guid Person, string Path, bool WithSubtree)> heads;

    private WhoIsTold(Dictionary<Guid, Reader> people, List<(Guid, string, bool)> heads) => (this.people, this.heads) = (people, heads);

    /// <summary>Somebody with an address.</summary>
    public sealed record Reader(Guid Id, string Name, string Email);

    /// <param name="role">Whose holders stand above the handlers: the heads, unless something is for others.</param>
    public static async Task<WhoIsTold> Load(OfficeDb db, CancellationToken stop, Role role = Role.OfficeHead)
    {
        var users = await db.Users.AsNoTracking().Where(person => !person.Disabled).Select(person => new { person.Id, person.Name, person.Email }).ToListAsync(stop);
        var held = await (from assignment in db.Assignments
                           join organ in db.Organs on assignment.OrganId equals organ.Id
                           where assignment.Role == role
                           select new { assignment.PersonId, organ.Path, assignment.WithSubtree }).ToListAsync(stop);
        return new(users.Where(person => !string.IsNullOrWhiteSpace(person.Email)).ToDictionary(person => person.Id, person => new Reader(person.Id, person.Name, person.Email!)), [.. held.Select(head => (head.PersonId, head.Path, head.WithSubtree))]);
    }

    public Reader? Person(Guid? id) => id is { } known ? people.GetValueOrDefault(known) : null;

    /// <summary>The heads of an organ, or whoever holds the role that was asked for there.</summary>
    public IEnumerable<Reader> Heads(string path) => heads.Where(head => head.WithSubtree ? path.StartsWith(head.Path, StringComparison.Ordinal) : path == head.Path).Select(head => Person(head.Person)).OfType<Reader>().Distinct();

    /// <summary>Who answers for a request: its handler, or, where nobody has taken it or they cannot be written to, the heads.</summary>
    public IEnumerable<Reader> Owners(Guid? handler, string path) => Person(handler) is { } person ? [person] : Heads(path);
}
