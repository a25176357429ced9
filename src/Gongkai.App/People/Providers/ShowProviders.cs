using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Providers;

/// <summary>The ways to sign in from outside, and which of them a person is bound to; their own, or for an administrator.</summary>
public sealed class ShowProviders(OfficeDb db, UserManager<Person> people, SignInSettings settings)
{
    /// <param name="Key">Names the provider in addresses.</param>
    /// <param name="Bound">The end of the account bound; null when none is.</param>
    public sealed record Line(string Key, string Name, string? Bound);

    public async Task<Outcome<List<Line>>> Run(Guid personId, Actor actor, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == personId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if (personId != actor.PersonId && !await PeopleAccess.MayChange(db, person, actor, stop))
        {
            return PeopleRefusals.NotAllowed;
        }

        var logins = (await people.GetLoginsAsync(person)).ToDictionary(login => login.LoginProvider);

        // A binding stays visible when its provider was taken out of the settings, so that it can be untied.
        return new List<Line>([
            .. settings.Providers.Select(provider => new Line(provider.Key, provider.Value.Name, logins.GetValueOrDefault(provider.Key)?.ProviderDisplayName)),
            .. logins.Values.Where(login => !settings.Providers.ContainsKey(login.LoginProvider)).Select(login => new Line(login.LoginProvider, $"{login.LoginProvider}（已停用）", login.ProviderDisplayName)),
        ]);
    }
}
