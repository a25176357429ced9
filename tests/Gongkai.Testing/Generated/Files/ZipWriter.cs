using System.IO.Compression;
using System.Text;

namespace Gongkai.Testing.Generated.Files;

/// <summary>Parts to a zip, with a fixed date so that the same report gives the same bytes.</summary>
internal static class ZipWriter
{
    private static readonly DateTimeOffset When = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = When;
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
            }
        }

        return bytes.ToArray();
    }

    public static string Escaped(string text) => System.Security.SecurityElement.Escape(text);
}
