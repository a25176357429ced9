namespace Gongkai.Cli.Commands.Law;

/// <summary>A law folder on disk.</summary>
internal static class LawFiles
{
    /// <summary>Path relative to the folder (with slashes) and text of every file.</summary>
    public static IReadOnlyDictionary<string, string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);
}
