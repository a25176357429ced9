using System.Globalization;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

/// <summary>A whole province at once: memory may not grow with the number of files.</summary>
public sealed class ManyFilesTests : IDisposable
{
    private const int Files = 1500;

    // With the findings of every file kept in memory this many files take half as much again.
    private const int HeapBytes = 32 << 20;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fifteen_hundred_reports_are_checked_in_little_memory_and_what_was_put_aside_comes_back_whole()
    {
        var page = Pages.Html(A.Report().Answered("granted", "person", 3).Set("requests/granted/total", 9));
        for (var i = 0; i < Files; i++)
        {
            folder.Write($"{i:D6}.html", page);
        }

        var run = CommandLine.Exec(["report", "check", folder.Path, "--json"], null, ("DOTNET_GCHeapHardLimit", HeapBytes.ToString("x", CultureInfo.InvariantCulture)));

        Assert.Equal("", run.Errors);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Files, run.Lines.Length);

        // The first are held in memory and the last come back from disk: but for the name nobody can tell.
        Assert.Contains("AR-303", run.Lines[0]);
        Assert.All(run.Lines.Index(), line => Assert.Equal(run.Lines[0].Replace("000000.html", $"{line.Index:D6}.html"), line.Item));
    }
}
