using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People.Providers;

/// <summary>Ties a person to who they are outside: one account of a provider for one person, and one person for one account.</summary>
internal sealed class Binding(OfficeDb db, UserManager<Person> people, SignInSettings settings)
{
    public async Task<Outcome<Person>> Tie(Person person, string key, string typed, Act act, CancellationToken stop)
    {
        var subject = typed.Trim();

        if (!settings.Providers.TryGetValue(key, out var provider))
        {
            return new Refusal("provider.unknown", new("没有设置这个外部登录方式，请重新选择。", "There is no such provider."));
        }

        if (subject.Length is 0 or > ExternalKey.Longest)
        {
            return new Refusal("provider.subject", new($"请填写外部账号标识，不超过 {ExternalKey.Longest} 个字符；标识由{provider.Name}给出。", "The account's identifier is needed."));
        }

        if ((await people.GetLoginsAsync(person)).Any(login => login.LoginProvider == key))
        {
            return new Refusal("provider.bound", new($"已经绑定了{provider.Name}的账号；要换，请先解除原来的绑定。", "An account of this provider is bound already."));
        }

        if (await people.AddLoginAsync(person, new UserLoginInfo(key, await ExternalKey.Of(db, key, subject, stop), ExternalKey.Hint(subject))) is { Succeeded: false })
        {
            return new Refusal("provider.taken", new($"这个{provider.Name}账号已经绑定了别人。请核对；确要更换，请先解除那边的绑定。", "Somebody else is bound to this account."));
        }

        return await db.TryCommit(act, SignIn.Subject("person.bind-provider", person), stop) is { } conflict ? conflict : person;
    }
}
