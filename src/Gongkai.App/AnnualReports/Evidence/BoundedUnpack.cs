using System.IO.Compression;

namespace Gongkai.App.AnnualReports.Evidence;

/// <summary>Unpacks no more than allowed, whatever the zip's own directory says.</summary>
internal static class BoundedUnpack
{
    /// <summary>The entry's bytes; null when there are more than <paramref name="most"/>.</summary>
    public static byte[]? Read(ZipArchiveEntry entry, long most)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int read; (read = from.Read(piece)) > 0;)
        {
            if (to.Length + read > most)
            {
                return null;
            }

            to.Write(piece, 0, read);
        }

        return to.ToArray();
    }
}
