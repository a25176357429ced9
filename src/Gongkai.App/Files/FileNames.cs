using System.Globalization;

namespace Gongkai.App.Files;

/// <summary>Names that people's machines gave to files.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>Without folders and without what no file system takes, and not longer than a list can show.</summary>
    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new string([.. last.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format) && !"<>:\"|?*".Contains(letter))]).Trim(' ', '.');
        var extension = Path.GetExtension(kept) is { Length: < 12 } ending ? ending : "";
        var stem = kept[..^extension.Length];

        return (stem.Length == 0 ? "file" : stem.Length > Longest ? stem[..Longest] : stem) + extension;
    }
}
