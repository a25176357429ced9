using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>The password once more before something that opens the account: a session left open is not the person. Wrong ones count towards the lock.</summary>
internal static class OwnPassword
{
    public static async Task<Refusal?> Check(OfficeDb db, UserManager<Person> people, Person person, string password, Act act, CancellationToken stop)
    {
        if (person.IsLockedAt(act.At))
        {
            return new Refusal("person.locked", new("密码输错次数太多，请过一段时间再试，或请系统管理员解除锁定。", "Too many wrong passwords; wait, or ask an administrator."));
        }

        if (person.PasswordHash is not null && people.PasswordHasher.VerifyHashedPassword(person, person.PasswordHash, password) != PasswordVerificationResult.Failed)
        {
            person.AccessFailedCount = 0;
            return null;
        }

        SignIn.CountFailure(person, people.Options.Lockout, act.At);
        await db.Commit(act, SignIn.Subject("person.password-wrong", person), stop);

        return new Refusal("person.password", new("密码不对，什么也没有改。请重新输入登录密码。", "The password is wrong; nothing was changed."));
    }
}
