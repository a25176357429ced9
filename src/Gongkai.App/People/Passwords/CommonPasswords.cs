using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People.Passwords;

/// <summary>Refuses passwords that are tried first: known lists, runs of the keyboard, and the person's own name.</summary>
internal sealed class CommonPasswords : IPasswordValidator<Person>
{
    // Read as the core of a password: trailing digits and symbols that people add to satisfy rules are taken off first.
    private static readonly FrozenSet<string> Cores = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "password", "passw0rd", "p@ssword", "p@ssw0rd", "passwd", "admin", "administrator", "root", "guest", "user", "test", "demo", "temp", "default", "changeme",
        "letmein", "welcome", "iloveyou", "woaini", "woaizhongguo", "zhongguo", "zhengfu", "xinxi", "gongkai", "xinxigongkai", "zhengwu", "zhengwugongkai", "bangongshi",
        "mima", "wodemima", "guanliyuan", "abc", "abcd", "abcdef", "abcabc", "aaa", "qwe", "qwer", "qwerty", "qwertyuiop", "asdf", "asdfgh", "asdfghjkl", "zxcvbn", "zxcvbnm",
        "qazwsx", "qazwsxedc", "1qaz2wsx", "1q2w3e4r", "1q2w3e4r5t", "q1w2e3r4", "a1b2c3", "a1b2c3d4", "abc123", "dragon", "monkey", "football", "baseball", "sunshine",
        "princess", "master", "shadow", "superman", "batman", "trustno1", "hello", "helloworld", "login", "secret", "security", "system", "server", "oracle", "huawei", "windows");

    private const string Runs = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm";

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        var problem = password is null ? null
            : IsCommon(password) ? Say("PasswordCommon", "这个密码太常见，容易被猜中，请换一个。")
            : user.UserName is { Length: >= 3 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase) ? Say("PasswordIsName", "密码里不能有登录名，请换一个。")
            : null;

        return Task.FromResult(problem is null ? IdentityResult.Success : IdentityResult.Failed(problem));
    }

    internal static bool IsCommon(string password)
    {
        var core = password.Trim().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '@', '#', '$', '.', '*', '-', '_').TrimStart('1', '2', '3');

        return core.Length == 0 || Cores.Contains(password) || Cores.Contains(core) || IsRun(core) || IsRun(password) || password.Distinct().Count() <= 3;
    }

    private static bool IsRun(string text) => text.Length >= 4 && Runs.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
