using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary>A password made up by the program: printed once, kept nowhere.</summary>
internal static class PasswordLines
{
    public static void Print(Terminal terminal, string userName, string password)
    {
        terminal.Results.WriteLine(terminal.Say($"登录名：{userName}", $"user name: {userName}"));
        terminal.Results.WriteLine(terminal.Say($"密码：{password}", $"password: {password}"));
        terminal.Remark("密码只显示这一次，首次登录必须修改。", "The password is shown this once and must be changed at the first sign-in.");
    }
}
