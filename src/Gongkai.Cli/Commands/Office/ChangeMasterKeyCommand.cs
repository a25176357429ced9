using System.CommandLine;
using Gongkai.App.Storage.Protection;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office change-master-key</c>: makes a new master key and writes everything that is encrypted anew under it.</summary>
internal static class ChangeMasterKeyCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var command = new Command("change-master-key", terminal.Say(
            "更换主密钥，全部加密的个人信息用新密钥重写；请先停止网站", "Makes a new master key and encrypts all personal data anew; stop the site first"));
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office), stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office)
    {
        var outcome = await office.Get<ChangeMasterKey>().Run(office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        var done = outcome.Value;
        terminal.Results.WriteLine(done.KeyId);
        terminal.Remark(
            $"{done.Values} 个加密值已用新密钥重写。新密钥在 {done.Path}，请单独保管一份，并复制到其他节点；原密钥在 {done.Old}，以前的备份要用它恢复。仍在运行的网站请重新启动。",
            $"{done.Values} encrypted values were written anew. The new key is {done.Path}: keep a copy apart, and copy it to other nodes. The old one is {done.Old}: earlier backups need it. Restart every site that still runs.");
        return ExitCode.Clean;
    }
}
