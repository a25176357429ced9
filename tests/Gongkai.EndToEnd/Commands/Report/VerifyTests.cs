using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands.Report;

public sealed class VerifyTests
{
    [Fact]
    public void A_file_that_is_no_package_is_told_so_with_exit_code_2()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "x.zip");
        File.WriteAllText(file, "not a zip");

        var run = CommandLine.Exec("report", "verify", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("evidence.no-package", run.Errors);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_so_with_exit_code_2()
    {
        var run = CommandLine.Exec("report", "verify", "no-such.zip");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such.zip", run.Errors);
    }
}
