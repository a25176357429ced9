using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>One person with their roles, for an administrator of their organ or for themselves.</summary>
public sealed class ShowPerson(OfficeDb db)
{
    public sealed record Shown(
        Guid Id, string UserName, string Name, Guid? OrganId, string? Organ, bool Disabled, bool Locked, bool MustChangePassword, bool HasSecondFactor, DateTime CreatedAt,
        DateTime? LastSignInAt, IReadOnlyList<Held> Roles, Details Details, int Passkeys);

    /// <summary>How to reach them; the note is for administrators alone.</summary>
    public sealed record Details(string? Email, string? Phone, string? Note, string? Stamp);

    public sealed record Held(Guid AssignmentId, Role Role, string Organ, bool WithSubtree);

    public async Task<Outcome<Shown>> Run(Guid id, Actor actor, DateTime at, CancellationToken stop)
    {
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if (person.Id != actor.PersonId && !await PeopleAccess.MayChange(db, person, actor, stop))
        {
            return PeopleRefusals.NotAllowed;
        }

        var organ = await db.Organs.Where(o => o.Id == person.OrganId).Select(o => o.Name).FirstOrDefaultAsync(stop);
        var roles = await db.Assignments.AsNoTracking().Where(a => a.PersonId == id).OrderBy(a => a.Organ!.Path)
            .Select(a => new Held(a.Id, a.Role, a.Organ!.Name, a.WithSubtree)).ToListAsync(stop);

        var passkeys = await db.Set<IdentityUserPasskey<Guid>>().CountAsync(passkey => passkey.UserId == id, stop);

        return new Shown(person.Id, person.UserName ?? "", person.Name, person.OrganId, organ, person.Disabled, person.IsLockedAt(at), person.MustChangePassword, person.TwoFactorEnabled,
            person.CreatedAt, person.LastSignInAt, roles, new Details(person.Email, person.PhoneNumber, person.Id == actor.PersonId ? null : person.Note, person.ConcurrencyStamp), passkeys);
    }
}
