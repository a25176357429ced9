using System.IO.Compression;
using System.Text;
using Gongkai.App.AnnualReports.Evidence;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports.County;

/// <summary>The files of a bulk import: zips unpacked, bounded.</summary>
internal static class ImportFiles
{
    public const int Most = 200;

    private const long MostUnpacked = 400L << 20;

    /// <summary>All files, those in zips under their names there; a zip that cannot be opened is a refused row.</summary>
    public static Outcome<IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)>> Of(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> given)
    {
        var files = new List<(string, ReadOnlyMemory<byte>)>();
        var left = MostUnpacked;
        foreach (var (name, bytes) in given)
        {
            if (!name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                files.Add((name, bytes));
            }
            else if (!Unpack(bytes, files, ref left))
            {
                return new Refusal("import.zip", new Wording($"“{name}”不是有效的 ZIP，或解压后超过 {MostUnpacked >> 20} MB；请分批导入", $"'{name}' is no zip, or unpacks to too much"));
            }

            if (files.Count > Most)
            {
                return new Refusal("import.too-many", new Wording($"一次最多导入 {Most} 个文件，请分批导入", $"at most {Most} files at once"));
            }
        }

        return files.Count > 0 ? files : new Refusal("import.none", new Wording("请选择要导入的报告文件或 ZIP", "choose files to import"));
    }

    private static bool Unpack(ReadOnlyMemory<byte> bytes, List<(string, ReadOnlyMemory<byte>)> files, ref long left)
    {
        try
        {
            // Windows zips of this country name files in GBK; those that say so use UTF-8.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read, leaveOpen: false, Encoding.GetEncoding("GB18030"));
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0 && !entry.Name.StartsWith('.') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).Take(Most + 1))
            {
                if (BoundedUnpack.Read(entry, left) is not { } content)
                {
                    return false;
                }

                left -= content.Length;
                files.Add((entry.Name, content));
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
