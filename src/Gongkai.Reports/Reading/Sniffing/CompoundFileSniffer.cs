using System.Text;

namespace Gongkai.Reports.Reading.Sniffing;

/// <summary>Compound files ([MS-CFB]): old Office and WPS documents, and the wrapper of new ones that have a password ([MS-OFFCRYPTO]).</summary>
internal static class CompoundFileSniffer
{
    public static SniffedFile Sniff(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (Has(bytes, "EncryptedPackage"))
        {
            return new(FileKind.Encrypted, "docx");
        }

        if (Has(bytes, "WordDocument"))
        {
            return new(FileKind.Convertible, Path.GetExtension(fileName).Equals(".wps", StringComparison.OrdinalIgnoreCase) ? "wps" : "doc");
        }

        return Has(bytes, "Workbook") || Has(bytes, "Book")
            ? new(FileKind.Convertible, "xls")
            : Has(bytes, "PowerPoint Document") ? new(FileKind.Unsupported, "ppt") : new(FileKind.Unsupported, "OLE");
    }

    /// <summary>Directory entries hold their names as UTF-16 with a terminating zero.</summary>
    private static bool Has(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0;
}
