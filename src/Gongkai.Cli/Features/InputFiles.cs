using Gongkai.Law;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Gongkai.Cli.Features;

/// <summary>Files, folders and patterns as typed, to the files they mean.</summary>
internal static class InputFiles
{
    // What a folder is searched for. CSV and JSON are read when named: in folders they are mostly organ lists and settings.
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html", ".htm", ".mht", ".xhtml", ".shtml", ".docx", ".xlsx", ".txt", ".md", ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff",
        ".doc", ".wps", ".rtf", ".xls", ".et", ".odt", ".ods", ".ofd",
    };

    /// <summary>All files meant, in the order typed, folders sorted by name; what cannot be opened comes back as a refusal.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<(string Path, Refusal Why)> Refused) Expand(IEnumerable<string> typed)
    {
        var files = new List<string>();
        var refused = new List<(string, Refusal)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var path in typed)
        {
            try
            {
                var found = Meant(path).Where(file => file == "-" || seen.Add(Path.GetFullPath(file))).ToList();
                files.AddRange(found);
            }
            catch (UnauthorizedAccessException)
            {
                refused.Add((path, new Refusal("input.no-permission", new Wording("没有读取权限", "No permission to read it"))));
            }
            catch (Exception failure) when (failure is IOException or ArgumentException)
            {
                refused.Add((path, NotFound(path)));
            }
        }

        return (files, refused);
    }

    private static Refusal NotFound(string path) => path.StartsWith('-')
        ? new("input.no-such-option", new Wording($"没有这个选项（用 --help 查看；文件名以 - 开头时写成 ./{path}）", $"There is no such option (see --help; a file whose name begins with - is written ./{path})"))
        : new("input.not-found", new Wording("找不到文件或文件夹", "No such file or folder"));

    private static IEnumerable<string> Meant(string path) =>
        path == "-" || File.Exists(path) ? [path]
        : Directory.Exists(path) ? InFolder(path)
        : path.AsSpan().IndexOfAny('*', '?') >= 0 ? ByPattern(path)
        : throw new FileNotFoundException();

    private static List<string> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file)) && !Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    private static List<string> ByPattern(string pattern)
    {
        var fixedPart = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        var folder = Path.GetDirectoryName(fixedPart + "x") is { Length: > 0 } start ? start : ".";
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern[(folder == "." && !fixedPart.StartsWith('.') ? 0 : folder.Length)..].TrimStart('/', '\\'));
        var found = matcher.GetResultsInFullPath(folder).Order(StringComparer.Ordinal).ToList();

        return found.Count > 0 ? found : throw new FileNotFoundException();
    }
}
