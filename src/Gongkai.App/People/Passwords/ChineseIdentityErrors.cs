using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People.Passwords;

/// <summary>What Identity says, in Chinese and with what to do.</summary>
internal sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "操作没有完成，请重试；仍不成功请联系系统管理员。");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "这条账号资料刚被别人改过，请刷新后重做。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "原密码不对，请重新输入。");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "验证码不对或已过期，请重新输入。");

    public override IdentityError RecoveryCodeRedemptionFailed() => Say(nameof(RecoveryCodeRedemptionFailed), "恢复码不对或已用过，请换一个。");

    public override IdentityError LoginAlreadyAssociated() => Say(nameof(LoginAlreadyAssociated), "这个外部账号已经绑定了别人，请先解除。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "登录名只能用小写字母、数字、点、短横和下划线，请修改。");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "电子邮箱写法不对，请修改。");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "这个登录名已有人使用，请换一个。");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), "这个电子邮箱已有人使用，请换一个。");

    public override IdentityError UserAlreadyHasPassword() => Say(nameof(UserAlreadyHasPassword), "这个账号已经有密码，请用“修改密码”。");

    public override IdentityError UserLockoutNotEnabled() => Say(nameof(UserLockoutNotEnabled), "这个账号没有启用锁定。");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少 {length} 个字符，请加长。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), $"密码至少要有 {uniqueChars} 种不同的字符，请修改。");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(nameof(PasswordRequiresNonAlphanumeric), "密码至少要有一个符号，例如 ! 或 #，请补上。");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "密码至少要有一个数字，请补上。");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "密码至少要有一个小写字母，请补上。");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "密码至少要有一个大写字母，请补上。");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
