using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Reports.Tests.Reading.Outside;

public sealed class ProgramRunTests
{
    private static readonly RunLimits Wide = new(TimeSpan.FromSeconds(30), 1024 * 1024);

    [Fact]
    public void What_a_program_writes_comes_back()
    {
        var run = ProgramRun.Start(Program("sh"), ["-c", "printf out; printf err >&2; exit 3"], Wide, Stop);

        Assert.Equal((3, "out", "err"), (run.Value.ExitCode, run.Value.Text, run.Value.Errors));
    }

    [Fact]
    public void A_program_that_takes_too_long_is_ended_with_its_children()
    {
        using var folder = new PrivateFolder();
        var run = ProgramRun.Start(Program("sh"), ["-c", "sleep 600 & echo $! > child; wait"], new RunLimits(TimeSpan.FromSeconds(1), 1024), Stop, folder.Path);

        Assert.Equal("read.too-slow", run.Refusal?.Code);
        var child = int.Parse(File.ReadAllText(folder.At("child")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(SpinWait.SpinUntil(() => !Lives(child), TimeSpan.FromSeconds(10)), "the child lives on");
    }

    [Fact]
    public void A_program_that_writes_without_end_is_ended() =>
        Assert.Equal("read.too-large", ProgramRun.Start(Program("yes"), [], Wide, Stop).Refusal?.Code);

    [Fact]
    public void Complaints_without_end_do_not_block_a_program()
    {
        var run = ProgramRun.Start(Program("sh"), ["-c", "head -c 3000000 /dev/zero >&2; echo done"], Wide, Stop);

        Assert.Equal("done\n", run.Value.Text);
        Assert.True(run.Value.Errors.Length < 10_000);
    }

    [Fact]
    public void The_caller_may_stop_a_program()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        Assert.Throws<OperationCanceledException>(() => ProgramRun.Start(Program("sleep"), ["600"], Wide, stop.Token));
    }

    [Fact]
    public void An_argument_is_never_seen_by_a_shell() =>
        Assert.Equal("$(id); `id` 'x'", ProgramRun.Start(Program("printf"), ["%s", "$(id); `id` 'x'"], Wide, Stop).Value.Text);

    [Fact]
    public void A_private_folder_is_closed_to_others_and_gone_afterwards()
    {
        string path;
        using (var folder = new PrivateFolder())
        {
            path = folder.Path;
            folder.Write("a", new byte[] { 1 });
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
            }
        }

        Assert.False(Directory.Exists(path));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static OutsideProgram Program(string name)
    {
        var program = new OutsideProgram(name, "GONGKAI_TEST_" + name.ToUpperInvariant(), new("测试", "testing"), "coreutils", "--version");
        Assert.SkipWhen(program.Find().Refusal is not null, name + " is not on this machine");
        return program;
    }

    /// <summary>A process that has ended but was not collected yet is a zombie, state Z.</summary>
    private static bool Lives(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].Trim()[0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
