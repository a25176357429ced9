using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>A person chooses an own password. Every other session of theirs ends.</summary>
public sealed class ChangePassword(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(string Old, string New);

    /// <param name="Stamp">For the session that goes on.</param>
    public sealed record Changed(string Stamp);

    public async Task<Outcome<Changed>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if (command.Old == command.New)
        {
            return new Refusal("person.same-password", new("新密码不能与原密码相同，请换一个。", "The new password must differ from the old one."));
        }

        var result = await people.ChangePasswordAsync(person, command.Old, command.New);

        if (!result.Succeeded)
        {
            return PeopleRefusals.From(result);
        }

        person.MustChangePassword = false;
        await db.Commit(act, SignIn.Subject("person.change-password", person), stop);

        return new Changed(person.SecurityStamp ?? "");
    }
}
