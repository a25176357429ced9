using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People.Providers;

/// <summary>Lets in who a provider vouched for, when somebody here was bound to them before. Nobody is made by signing in.</summary>
public sealed class SignInByProvider(OfficeDb db, UserManager<Person> people, SignIn signIn, SignInSettings settings)
{
    public sealed record Command(string Provider, string Subject);

    internal static Refusal Unbound { get; } = new("sign-in.unbound", new("这个外部账号还没有绑定本系统的账号。", "Nobody here is bound to this external account."));

    private static readonly Refusal Shut = new("sign-in.shut", new("您的账号暂时不能使用，请联系系统管理员。", "The account cannot be used at present."));

    public async Task<Outcome<SignIn.Checked>> Run(Command command, DateTime at, CancellationToken stop)
    {
        if (!settings.Providers.TryGetValue(command.Provider, out var provider))
        {
            return Unbound;
        }

        var person = await people.FindByLoginAsync(command.Provider, await ExternalKey.Of(db, command.Provider, command.Subject, stop));
        var act = new Act(SignIn.Itself(person), at, $"用{provider.Name}");

        if (person is null || !signIn.MaySignIn(person, at))
        {
            await db.Commit(act, SignIn.Subject("person.sign-in-refused", person), stop);
            return person is null ? Unbound : Shut;
        }

        if (person.TwoFactorEnabled && !provider.CountsAsSecondFactor)
        {
            return new SignIn.Checked(person.Id, person.SecurityStamp ?? "", NeedsCode: true);
        }

        SignIn.Admit(person, at);
        await db.Commit(act, SignIn.Subject("person.sign-in", person), stop);

        return new SignIn.Checked(person.Id, person.SecurityStamp ?? "", NeedsCode: false);
    }
}
