using System.Diagnostics;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PermissionTests
{
    [Fact]
    public void A_folder_without_permission_is_one_line_and_the_other_files_are_done()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.txt", "青禾镇人民政府2024年政府信息公开工作年度报告\n");
        folder.Write("closed/report.txt", "x");
        var closed = Path.Combine(folder.Path, "closed");
        File.SetUnixFileMode(folder.Path, Mode(7, 5, 5));
        File.SetUnixFileMode(closed, Mode(0, 0, 0));

        try
        {
            var (exit, output, errors) = AsNobody("report", "read", closed, good, "--json");

            Assert.Equal(2, exit);
            Assert.Contains("No permission", errors);
            Assert.Contains("good.txt", output);
        }
        finally
        {
            File.SetUnixFileMode(closed, Mode(7, 0, 0));
        }
    }

    // Root may read everything, so a run as root is handed to nobody.
    private static (int Exit, string Output, string Errors) AsNobody(params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            var run = CommandLine.Exec(arguments);
            return (run.ExitCode, run.Output, run.Errors);
        }

        using var copy = new TemporaryFolder();
        CopyProgram(copy.Path);
        var start = new ProcessStartInfo("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", Path.Combine(copy.Path, "gongkai.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["LANG"] = "en";
        start.Environment["HOME"] = "/nonexistent";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();

        return (process.ExitCode, output.Result, errors.Result);
    }

    // The checkout itself may stand in a folder that nobody may enter.
    private static void CopyProgram(string target)
    {
        foreach (var file in Directory.EnumerateFiles(CommandLine.Folder))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        File.SetUnixFileMode(target, Mode(7, 5, 5));
    }

    private static UnixFileMode Mode(int user, int group, int others) => (UnixFileMode)((user << 6) | (group << 3) | others);
}
