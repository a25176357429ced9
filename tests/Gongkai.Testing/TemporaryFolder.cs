namespace Gongkai.Testing;

/// <summary>A folder of its own for one test, gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("gongkai-test-").FullName;

    /// <summary>A folder with the same files as another.</summary>
    public static TemporaryFolder CopyOf(string source)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            copy.Write(System.IO.Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }

        return copy;
    }

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);

        return path;
    }

    /// <summary>Writes a text file in UTF-8 and gives its full path.</summary>
    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>Replaces a text in a file; the text must be there, or the test would test nothing.</summary>
    public void Replace(string name, string text, string by)
    {
        var path = System.IO.Path.Combine(Path, name);
        var before = File.ReadAllText(path);
        if (!before.Contains(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{name} does not contain '{text}'.");
        }

        File.WriteAllText(path, before.Replace(text, by));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
