using System.Reflection;

namespace Gongkai.Law;

/// <summary>The <c>law/</c> folder as it stood when this assembly was built.</summary>
public static class EmbeddedLaw
{
    private const string Root = "law/";

    /// <summary>Path relative to <c>law/</c> (with slashes) and text of every file.</summary>
    public static IReadOnlyDictionary<string, string> Files() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .ToDictionary(name => name[Root.Length..].Replace('\\', '/'), Text);

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
