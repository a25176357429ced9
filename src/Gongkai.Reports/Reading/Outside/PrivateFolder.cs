namespace Gongkai.Reports.Reading.Outside;

/// <summary>A folder that only this user may enter and that is gone afterwards: reports before publication are nobody else's business.</summary>
internal sealed class PrivateFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-");

    public string Path => folder.FullName;

    /// <summary>Writes a file under a name of our own: names from outside never reach a command line.</summary>
    public string Write(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = At(name);
        using var file = File.Create(path);
        file.Write(bytes.Span);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(folder.FullName, name);

    public void Dispose()
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A dying program may still be writing; the system clears its temporary folder.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
