using System.Runtime.CompilerServices;

namespace Gongkai.Testing;

/// <summary>
/// The folder of reference material beside the checkout (<c>../shared</c>): real reports that are read from there and never copied in.
/// Tests over it are skipped, visibly, where it is absent.
/// </summary>
public static class SharedReference
{
    /// <summary>The checkout's root.</summary>
    public static string Checkout { get; } = FindCheckout();

    /// <summary>The folder, or null when it is not there.</summary>
    public static string? Folder { get; } = Path.GetFullPath(Path.Combine(Checkout, "..", "shared")) is var path && Directory.Exists(path) ? path : null;

    /// <summary>A file of it; null when the folder or the file is absent.</summary>
    public static string? File(string relative) => Folder is { } folder && Path.Combine(folder, relative) is var path && System.IO.File.Exists(path) ? path : null;

    private static string FindCheckout([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
