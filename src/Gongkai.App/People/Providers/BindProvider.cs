using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People.Providers;

/// <summary>An administrator ties a person to an external account whose identifier they were given.</summary>
public sealed class BindProvider(OfficeDb db, UserManager<Person> people, SignInSettings settings)
{
    public sealed record Command(Guid PersonId, string Provider, string Subject);

    public async Task<Outcome<Person>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        return found.Refusal is null ? await new Binding(db, people, settings).Tie(found.Value, command.Provider, command.Subject, act, stop) : found;
    }
}
