namespace Gongkai.Cli.Features;

/// <summary>Writes a result file that the user named.</summary>
internal static class OutputFile
{
    /// <summary>Writes it beside and moves it into place, so that a failure never leaves half a file; says where it is.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(Terminal terminal, string path, byte[] bytes) => Write(terminal, path, stream => stream.Write(bytes));

    /// <summary>The same for what is too large to be held whole.</summary>
    public static int Write(Terminal terminal, string path, Action<Stream> write)
    {
        try
        {
            var full = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var beside = full + ".part";
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, full, overwrite: true);
            terminal.Remark($"已写入 {full}", $"Written to {full}");

            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Remark($"无法写入 {path}：{failure.Message}", $"Cannot write {path}: {failure.Message}");
            return ExitCode.CannotRead;
        }
    }
}
