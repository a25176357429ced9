using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Gongkai.Law;

namespace Gongkai.Reports.Reading.Outside;

/// <summary>What one run of an outside program may take.</summary>
/// <param name="Time">Then it is ended, with all programs it started.</param>
/// <param name="Output">Most bytes of standard output; more ends it too.</param>
internal sealed record RunLimits(TimeSpan Time, int Output);

/// <summary>What a program left behind.</summary>
/// <param name="ExitCode">As the program means it.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">The first of what it complained about.</param>
internal sealed record ProgramOutput(int ExitCode, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);
}

/// <summary>Runs an outside program without a shell, within limits. A program that does not obey is a refusal; stopping is the caller's wish and throws.</summary>
internal static class ProgramRun
{
    private const int MostErrors = 8 * 1024;

    public static Outcome<ProgramOutput> Start(OutsideProgram program, IEnumerable<string> arguments, RunLimits limits, CancellationToken stop, string? folder = null)
    {
        stop.ThrowIfCancellationRequested();

        if (limits.Time <= TimeSpan.Zero)
        {
            return TooSlow(program);
        }

        return program.Find() switch
        {
            { Refusal: { } missing } => missing,
            var found => Run(program, StartInfo(found.Value, arguments, folder), limits, stop),
        };
    }

    private static ProcessStartInfo StartInfo(string path, IEnumerable<string> arguments, string? folder) => new(path, arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardErrorEncoding = Encoding.UTF8,
        CreateNoWindow = true,
        WorkingDirectory = folder ?? Path.GetTempPath(),

        // Files are read in parallel already; tesseract's own threads only make each other wait.
        Environment = { ["OMP_THREAD_LIMIT"] = "1", ["LC_ALL"] = "C.UTF-8" },
    };

    private static Outcome<ProgramOutput> Run(OutsideProgram program, ProcessStartInfo start, RunLimits limits, CancellationToken stop)
    {
        using var process = new Process { StartInfo = start };

        try
        {
            process.Start();
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return new Refusal("read.program-failed", new Wording($"外部程序 {program.Name} 无法启动：{e.Message}", $"{program.Name} does not start: {e.Message}"));
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(limits.Time);

        try
        {
            return Collect(program, process, limits.Output, time.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return TooSlow(program);
        }
        finally
        {
            End(process);
        }
    }

    private static async Task<Outcome<ProgramOutput>> Collect(OutsideProgram program, Process process, int most, CancellationToken stop)
    {
        process.StandardInput.Close();
        var errors = Take(process.StandardError.BaseStream, MostErrors, drain: true, stop);
        var output = await Take(process.StandardOutput.BaseStream, most, drain: false, stop).ConfigureAwait(false);

        if (output is null)
        {
            return new Refusal("read.too-large", new Wording($"{program.Name} 的输出过大，文件内容超出处理上限", $"{program.Name} writes more than is allowed; the file holds too much"));
        }

        await process.WaitForExitAsync(stop).ConfigureAwait(false);
        return new ProgramOutput(process.ExitCode, output, Encoding.UTF8.GetString(await errors.ConfigureAwait(false) ?? []));
    }

    private static async Task<byte[]?> Take(Stream stream, int most, bool drain, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81_920];

        for (int read; (read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0;)
        {
            if (kept.Length + read > most && !drain)
            {
                return null;
            }

            kept.Write(buffer, 0, (int)Math.Min(read, most - kept.Length));
        }

        return kept.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(2000);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself between the question and the blow.
        }
    }

    private static Refusal TooSlow(OutsideProgram program) => new("read.too-slow", new Wording(
        $"{program.Name} 未在规定时间内完成，已终止", $"{program.Name} did not finish in time and was ended"));
}
