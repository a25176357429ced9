using Gongkai.App.History;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>Checks a name and a password. The answer and the work are the same whether the name is unknown, the password wrong or the account locked.</summary>
public sealed class SignIn(OfficeDb db, UserManager<Person> people, IPasswordHasher<Person> hasher, OfficeSettings office)
{
    public sealed record Command(string Name, string Password);

    public sealed record Checked(Guid PersonId, string Stamp, bool NeedsCode);

    private static readonly Refusal Wrong = new("sign-in.wrong", new Wording(
        "登录名或密码不对，或者账号暂时不能使用。请核对后重试；连续输错会锁定一段时间，忘记密码请联系系统管理员。",
        "The name or the password is wrong, or the account cannot be used at present."));

    // What an unknown name is compared with, so that it takes as long as a known one.
    private static readonly Lazy<string> Nobody = new(() => new PasswordHasher<Person>().HashPassword(new Person { Name = "" }, Guid.NewGuid().ToString()));

    public async Task<Outcome<Checked>> Run(Command command, DateTime at, CancellationToken stop)
    {
        var person = await people.FindByNameAsync(command.Name.Trim());
        var right = Matches(person, command.Password);

        if (person is null || !right || !MaySignIn(person, at))
        {
            await Refuse(person, right, at, stop);
            return Wrong;
        }

        if (!person.TwoFactorEnabled)
        {
            Admit(person, at);
            await db.Commit(new Act(Itself(person), at), Subject("person.sign-in", person), stop);
        }

        return new Checked(person.Id, person.SecurityStamp ?? "", person.TwoFactorEnabled);
    }

    internal static void Admit(Person person, DateTime at)
    {
        person.AccessFailedCount = 0;
        person.LockoutEnd = null;
        person.LastSignInAt = at;
    }

    internal static void CountFailure(Person person, LockoutOptions rules, DateTime at)
    {
        person.AccessFailedCount++;

        if (person.AccessFailedCount >= rules.MaxFailedAccessAttempts)
        {
            person.AccessFailedCount = 0;
            person.LockUntil(at + rules.DefaultLockoutTimeSpan);
        }
    }

    internal static Subject Subject(string operation, Person? person) =>
        new(operation, nameof(Person), person?.Id.ToString() ?? "", person?.OrganId);

    internal static Actor Itself(Person? person) => new(person?.Id, person?.Name ?? "未知账号", []);

    private bool Matches(Person? person, string password) =>
        hasher.VerifyHashedPassword(person ?? new Person { Name = "" }, person?.PasswordHash ?? Nobody.Value, password) != PasswordVerificationResult.Failed
        && person?.PasswordHash is not null;

    internal bool MaySignIn(Person person, DateTime at) =>
        !person.Disabled && (office.Demo || !person.Demo) && !person.IsLockedAt(at);

    private async Task Refuse(Person? person, bool right, DateTime at, CancellationToken stop)
    {
        if (person is not null && !right && !person.IsLockedAt(at))
        {
            CountFailure(person, people.Options.Lockout, at);
        }

        await db.Commit(new Act(Itself(person), at), Subject("person.sign-in-refused", person), stop);
    }
}
