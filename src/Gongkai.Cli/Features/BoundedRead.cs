using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Features;

/// <summary>Reads one file and comes back in bounded time whatever the file is: a pipe nobody writes to, a forgery, a bug of ours.</summary>
internal static class BoundedRead
{
    // Readers bound their own depth; this is the margin for what libraries do inside.
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>The report, or the refusal that stands in its place; never throws for a bad file.</summary>
    public static Outcome<Report> Read(string file, ReadingOptions options)
    {
        using var stop = new CancellationTokenSource(options.MostTime - LastChance(options));
        Outcome<Report>? outcome = null;
        var reader = new Thread(() => outcome = Guarded(file, options, stop.Token), StackBytes) { IsBackground = true, Name = file };
        reader.Start();

        // A reader that does not stop when asked is left behind; the process ends without it.
        return reader.Join(options.MostTime) && outcome is not null ? outcome : TooSlow(options);
    }

    /// <summary>The bytes of a small file, or of standard input; never throws for a file that cannot be read.</summary>
    public static Outcome<ReadOnlyMemory<byte>> Bytes(string file, long most)
    {
        try
        {
            return file != "-" && !File.Exists(file) ? new Refusal("input.not-found", new Wording("找不到文件", "No such file")) : Bytes(file, most, default);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(failure);
        }
    }

    private static Refusal Failed(Exception failure) => failure is UnauthorizedAccessException
        ? new("input.no-permission", new Wording("没有读取权限", "No permission to read it"))
        : new("input.failed", new Wording($"读取失败：{failure.Message}", $"Reading failed: {failure.Message}"));

    // The time between asking a reader to stop and leaving it behind.
    private static TimeSpan LastChance(ReadingOptions options) => TimeSpan.FromTicks(Math.Min(options.MostTime.Ticks / 10, TimeSpan.TicksPerSecond));

    private static Outcome<Report> Guarded(string file, ReadingOptions options, CancellationToken stop)
    {
        try
        {
            var bytes = Bytes(file, options.MostBytes, stop);
            return bytes.Refusal is { } refusal ? refusal : ReportReader.Read(bytes.Value, Path.GetFileName(file), options, stop);
        }
        catch (OperationCanceledException)
        {
            return TooSlow(options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(failure);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            // A bug of ours must not cost the user the other files; it is named so that it can be reported.
            return new Refusal("read.bug", new Wording($"程序出错，请报告：{bug.GetType().Name} {bug.Message}", $"A bug in this program, please report it: {bug.GetType().Name} {bug.Message}"));
        }
    }

    private static Outcome<ReadOnlyMemory<byte>> Bytes(string file, long most, CancellationToken stop)
    {
        using var stream = file == "-" ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.CanSeek && stream.Length > most)
        {
            return TooLarge(most);
        }

        using var all = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var piece = new byte[81920];
        int read;
        while ((read = stream.Read(piece)) > 0)
        {
            stop.ThrowIfCancellationRequested();
            all.Write(piece, 0, read);
            if (all.Length > most)
            {
                return TooLarge(most);
            }
        }

        return (ReadOnlyMemory<byte>)all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    private static Refusal TooLarge(long most) =>
        new("read.too-large", new Wording($"文件超过 {most >> 20} MB，不予读取", $"The file is larger than {most >> 20} MB and is not read"));

    private static Refusal TooSlow(ReadingOptions options) =>
        new("read.too-slow", new Wording($"{options.MostTime.TotalSeconds:0} 秒内未能读完，已放弃", $"Not read within {options.MostTime.TotalSeconds:0} seconds; given up"));
}
