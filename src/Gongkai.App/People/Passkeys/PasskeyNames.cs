using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People.Passkeys;

/// <summary>A passkey's name tells its owner which device it is on, so no two are alike.</summary>
internal static class PasskeyNames
{
    public const int Longest = 30;

    public static Refusal Unknown { get; } = new("passkey.unknown", new("没有这个通行密钥，可能已经删除，请刷新页面。", "There is no such passkey."));

    public static Refusal? Refuse(string name, IEnumerable<UserPasskeyInfo> others) => name.Trim().Length is 0 or > Longest
        ? new Refusal("passkey.name", new($"请给通行密钥起个名字，不超过 {Longest} 个字，例如“办公电脑”。", "A passkey needs a name."))
        : others.Any(other => string.Equals(other.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))
            ? new Refusal("passkey.name", new("您已有同名的通行密钥，请换一个名字。", "Another passkey of yours has this name."))
        : null;
}
