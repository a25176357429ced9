using Gongkai.App.History;
using Gongkai.App.People.Codes;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Turns codes on, once the phone shows one that fits. Ten recovery codes are given out, once.</summary>
public sealed class ConfirmCodes(OfficeDb db, UserManager<Person> people)
{
    private const int RecoveryCodes = 10;

    public sealed record Command(string Code);

    public sealed record Confirmed(string Stamp, IReadOnlyList<string> RecoveryCodes);

    public async Task<Outcome<Confirmed>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if (person.TwoFactorEnabled)
        {
            return StartCodes.OnAlready;
        }

        if (await people.GetAuthenticatorKeyAsync(person) is not { } key || TimeCodes.Step(key, command.Code.Replace(" ", ""), act.At, person.LastCodeStep) is not { } step)
        {
            return new Refusal("person.code", new("验证码不对。请核对手机时间是否准确，再输入正在显示的六位数字。", "The code does not fit."));
        }

        person.LastCodeStep = step;

        await people.SetTwoFactorEnabledAsync(person, true);
        var codes = await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) ?? [];
        await db.Commit(act, SignIn.Subject("person.codes-on", person), stop);

        return new Confirmed(person.SecurityStamp ?? "", [.. codes]);
    }
}
