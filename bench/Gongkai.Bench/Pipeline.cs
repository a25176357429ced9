using System.Diagnostics;
using System.Globalization;

namespace Gongkai.Bench;

/// <summary>The built program over a folder of reports, as a county office would run it, with two cores.</summary>
internal static class Pipeline
{
    public static int Run(int reports)
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-bench-").FullName;

        try
        {
            for (var seed = 0; seed < reports; seed++)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{seed:D6}.html"), Pages.Page(seed));
            }

            return Check(folder, reports);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Check(string folder, int reports)
    {
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Gongkai.Cli/bin/Release/net10.0/gongkai.dll"));
        var start = new ProcessStartInfo("dotnet", [program, "report", "check", folder, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "2";

        var clock = Stopwatch.StartNew();
        using var running = Process.Start(start)!;
        var lines = Task.Run(() => Lines(running.StandardOutput));
        var (memory, processor) = Watch(running);
        Console.WriteLine($"{lines.Result} of {reports} reports in {clock.Elapsed.TotalSeconds:F1} s ({processor.TotalSeconds:F1} s of processor time), exit code {running.ExitCode}");
        Console.WriteLine($"resident memory: {memory.Max()} MB at most; at each tenth of the way {string.Join(' ', Enumerable.Range(0, 10).Select(tenth => memory[tenth * memory.Count / 10]))} MB");
        return lines.Result == reports ? 0 : 1;
    }

    /// <summary>Samples while the program runs: the system forgets both figures the moment it ends.</summary>
    private static (List<int> Memory, TimeSpan Processor) Watch(Process running)
    {
        var memory = new List<int>();
        var processor = TimeSpan.Zero;
        do
        {
            if (ResidentMegabytes(running.Id) is > 0 and var megabytes)
            {
                memory.Add(megabytes);
                processor = ProcessorTime(running) ?? processor;
            }
        }
        while (!running.WaitForExit(200));

        return (memory, processor);
    }

    /// <summary>Null when the program ended between two looks at it.</summary>
    private static TimeSpan? ProcessorTime(Process running)
    {
        try
        {
            return running.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int ResidentMegabytes(int process) =>
        File.Exists($"/proc/{process}/status") && File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmRSS:")) is { } line
            ? int.Parse(line.AsSpan()[6..^2], NumberStyles.Any, CultureInfo.InvariantCulture) / 1024
            : 0;

    private static int Lines(StreamReader output)
    {
        var count = 0;
        while (output.ReadLine() is not null)
        {
            count++;
        }

        return count;
    }
}
