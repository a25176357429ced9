using Gongkai.App.History;
using Gongkai.App.People.Codes;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>The second step of signing in: a code of the authenticator, or one of the recovery codes, each good once. Wrong codes count towards the lock.</summary>
public sealed class SignInByCode(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(Guid PersonId, string Code);

    public async Task<Outcome<SignIn.Checked>> Run(Command command, DateTime at, CancellationToken stop)
    {
        var person = await db.Users.FirstOrDefaultAsync(p => p.Id == command.PersonId, stop);

        if (person is null || person.Disabled || person.IsLockedAt(at) || !await Matches(person, command.Code, at))
        {
            if (person is not null && !person.IsLockedAt(at))
            {
                SignIn.CountFailure(person, people.Options.Lockout, at);
            }

            await db.Commit(new Act(SignIn.Itself(person), at), SignIn.Subject("person.sign-in-refused", person), stop);
            return new Refusal("sign-in.code", new("验证码不对、已用过或已过期，请输入手机上正在显示的六位数字；连续输错会锁定一段时间。", "The code is wrong, used or out of date."));
        }

        SignIn.Admit(person, at);
        await db.Commit(new Act(SignIn.Itself(person), at), SignIn.Subject("person.sign-in", person), stop);

        return new SignIn.Checked(person.Id, person.SecurityStamp ?? "", NeedsCode: false);
    }

    private async Task<bool> Matches(Person person, string code, DateTime at)
    {
        var typed = code.Replace(" ", "");

        if (typed.Length != TimeCodes.Digits)
        {
            return (await people.RedeemTwoFactorRecoveryCodeAsync(person, typed)).Succeeded;
        }

        var step = await people.GetAuthenticatorKeyAsync(person) is { } key ? TimeCodes.Step(key, typed, at, person.LastCodeStep) : null;
        person.LastCodeStep = step ?? person.LastCodeStep;

        return step is not null;
    }
}
