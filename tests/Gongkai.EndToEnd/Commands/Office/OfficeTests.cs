using System.Text.RegularExpressions;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands.Office;

/// <summary>An operator's first hour: begin an office, make accounts, verify the history. On SQLite, as the process they type.</summary>
public sealed class OfficeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void An_office_is_begun_once_and_the_password_is_made_up()
    {
        var first = Init();
        var second = Init();

        Assert.Equal(0, first.ExitCode);
        Assert.Matches("password: [A-Za-z0-9-]{16,}", first.Output);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("office.begun", second.Errors);
        Assert.Equal("", second.Output);
    }

    [Fact]
    public void Accounts_are_made_listed_and_given_new_passwords()
    {
        Init();

        var added = Office("user", "add", "linqing", "--name", "林青", "--organ", "yunling", "--role", "InformationOfficer");
        var listed = Office("user", "list");
        var reset = Office("user", "reset-password", "linqing");

        Assert.Equal((0, 0, 0), (added.ExitCode, listed.ExitCode, reset.ExitCode));
        Assert.Contains("linqing\t林青\t云岭县人民政府\t信息员\tactive", listed.Output);
        Assert.NotEqual(Password(added.Output), Password(reset.Output));
        Assert.Equal(0, Office("user", "unlock", "linqing").ExitCode);
        Assert.Contains("person.unknown", Office("user", "unlock", "nobody").Errors);
    }

    [Fact]
    public void The_history_is_verified_and_its_end_can_be_noted()
    {
        Init();

        var verified = Office("verify-history");
        var again = Office("verify-history", "--noted", verified.Lines[^1]);
        var other = Office("verify-history", "--noted", $"2:{new string('0', 64)}");

        Assert.Equal((0, 0, 1), (verified.ExitCode, again.ExitCode, other.ExitCode));
        Assert.Contains("3 entries read, nothing altered", verified.Output);
        Assert.Contains("entry 2", other.Output);
    }

    [Fact]
    public void Without_an_office_nothing_is_made_and_it_is_said_how_to_begin()
    {
        var run = Office("verify-history");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gongkai office init", run.Errors);
        Assert.False(File.Exists(Path.Combine(folder.Path, "data", "gongkai.db")));
    }

    [Fact]
    public void A_backup_is_restored_into_an_empty_place_only()
    {
        Init();
        var zip = Path.Combine(folder.Path, "backup.zip");

        var made = Office("backup", zip);
        var over = Office("restore", zip);
        var keyless = CommandLine.Exec("office", "restore", zip, "--data", Path.Combine(folder.Path, "other"));
        File.Copy(Path.Combine(folder.Path, "data", "master.key"), Path.Combine(folder.Path, "other", "master.key"));
        var restored = CommandLine.Exec("office", "restore", zip, "--data", Path.Combine(folder.Path, "other"));
        var verified = CommandLine.Exec("office", "verify-history", "--noted", made.Lines[^1], "--data", Path.Combine(folder.Path, "other"));

        Assert.Equal((0, 2, 0, 0), (made.ExitCode, over.ExitCode, restored.ExitCode, verified.ExitCode));
        Assert.Contains("backup.not-empty", over.Errors);
        Assert.Equal(2, keyless.ExitCode);
        Assert.Contains("backup.master-key", keyless.Errors);
        Assert.Equal(2, Office("backup", zip).ExitCode);
        Assert.Contains("4 entries read", verified.Output);
    }

    public void Dispose() => folder.Dispose();

    private CommandLine.Run Init() => Office("init", "--code", "yunling", "--name", "云岭县人民政府");

    private CommandLine.Run Office(params string[] arguments) => CommandLine.Exec(["office", .. arguments, "--data", Path.Combine(folder.Path, "data")]);

    private static string Password(string output) => Regex.Match(output, "password: (.+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
}
