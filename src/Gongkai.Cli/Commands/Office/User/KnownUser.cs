using Gongkai.App.People;
using Gongkai.Cli.Features;
using Gongkai.Law;

namespace Gongkai.Cli.Commands.Office.User;

/// <summary>The account that a user name on the command line means.</summary>
internal static class KnownUser
{
    /// <summary>Runs something with its id; says so when there is none.</summary>
    public static async Task<int> With(Terminal terminal, OfficeAtWork office, string userName, Func<Guid, Task<int>> work)
    {
        var found = await office.Get<FindPeople>().Run(new(userName, null, 1), office.Act.Actor, office.Act.At, office.Stop);

        return found.Lines.FirstOrDefault(line => line.UserName.Equals(userName, StringComparison.OrdinalIgnoreCase)) is { } person
            ? await work(person.Id)
            : OfficeConnection.Refused(terminal, new Refusal("person.unknown", new($"没有登录名为“{userName}”的账号；gongkai office user list 可列出全部。", $"There is no account '{userName}'; gongkai office user list shows all.")));
    }
}
