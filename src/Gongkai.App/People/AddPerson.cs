using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Makes an account with a password that must be changed at the first sign-in. Roles are given afterwards.</summary>
public sealed class AddPerson(OfficeDb db, UserManager<Person> people)
{
    /// <param name="UserName">What they type: lower-case letters, digits, dot, hyphen, underscore.</param>
    /// <param name="Name">姓名.</param>
    /// <param name="OrganId">Where they work; null for the site's own.</param>
    /// <param name="Password">Null: one is made up.</param>
    public sealed record Command(string UserName, string Name, Guid? OrganId, string? Password = null);

    /// <param name="PersonId">The new person.</param>
    /// <param name="Password">To be handed over, once; it is kept nowhere.</param>
    public sealed record Added(Guid PersonId, string Password);

    public async Task<Outcome<Added>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var person = new Person
        {
            UserName = command.UserName.Trim(), Name = command.Name.Trim(), OrganId = command.OrganId,
            CreatedAt = act.At, MustChangePassword = true, LockoutEnabled = true,
        };

        if (await Refuse(person, act.Actor, stop) is { } refusal)
        {
            return refusal;
        }

        var password = command.Password ?? NewPassword.Make();
        var result = await people.CreateAsync(person, password);

        if (!result.Succeeded)
        {
            return PeopleRefusals.From(result);
        }

        await db.Commit(act, SignIn.Subject("person.add", person), stop);

        return new Added(person.Id, password);
    }

    private async Task<Refusal?> Refuse(Person person, Actor actor, CancellationToken stop) =>
        PersonForm.Name(person.Name) is { } name ? name
        : person.UserName!.Length is < 3 or > 50 ? new Refusal("person.user-name", new("登录名要有 3 到 50 个字符，请修改。", "The user name must have 3 to 50 characters."))
        : person.OrganId is { } organ && !await db.Organs.AnyAsync(o => o.Id == organ, stop) ? PeopleRefusals.NoSuchOrgan
        : await PeopleAccess.MayChange(db, person, actor, stop) ? null
        : PeopleRefusals.NotAllowed;
}
