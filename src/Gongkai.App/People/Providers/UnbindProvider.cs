using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Providers;

/// <summary>Unties a person from an external account: their own, or by an administrator. Whoever is signed in that way is out.</summary>
public sealed class UnbindProvider(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(Guid PersonId, string Provider);

    /// <param name="Stamp">For one's own session, which goes on.</param>
    public sealed record Unbound(string Stamp);

    public async Task<Outcome<Unbound>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = command.PersonId == act.Actor.PersonId
            ? await db.Users.FirstOrDefaultAsync(p => p.Id == command.PersonId, stop) is { } self ? self : PeopleRefusals.NoSuchPerson
            : await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if ((await people.GetLoginsAsync(found.Value)).FirstOrDefault(login => login.LoginProvider == command.Provider) is not { } bound)
        {
            return new Refusal("provider.unbound", new("没有这个绑定，可能已经解除，请刷新页面。", "There is no such binding."));
        }

        // Ends every session, so that none goes on that began that way.
        await people.RemoveLoginAsync(found.Value, bound.LoginProvider, bound.ProviderKey);
        await people.UpdateSecurityStampAsync(found.Value);

        return await db.TryCommit(act, SignIn.Subject("person.unbind-provider", found.Value), stop) is { } conflict ? conflict : new Unbound(found.Value.SecurityStamp ?? "");
    }
}
