namespace Gongkai.Reports.Reading.Office;

/// <summary>
/// A LibreOffice profile of our own: the user's stays untouched, and a second run need not wait for an open window. Kept warm for the life of
/// the process, since making one takes longer than converting; one conversion at a time, since two in one profile fail.
/// </summary>
internal sealed class OfficeProfile : IDisposable
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static string? path;

    private OfficeProfile()
    {
    }

    /// <summary>As LibreOffice wants it on its command line.</summary>
    public static string Argument => "-env:UserInstallation=" + new Uri(path!).AbsoluteUri;

    /// <summary>Waits for the turn.</summary>
    public static OfficeProfile Enter(CancellationToken stop)
    {
        Turn.Wait(stop);

        if (path is null || !Directory.Exists(path))
        {
            path = Directory.CreateTempSubdirectory("gongkai-office-").FullName;
            AppDomain.CurrentDomain.ProcessExit += static (_, _) => Delete();
        }

        return new();
    }

    /// <summary>A run that was ended in the middle may leave a lock behind: the next begins with a new profile.</summary>
    public static void Forget()
    {
        Delete();
        path = null;
    }

    public void Dispose() => Turn.Release();

    private static void Delete()
    {
        try
        {
            if (path is not null)
            {
                Directory.Delete(path, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left to the system's own clearing of temporary folders.
        }
    }
}
