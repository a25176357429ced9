namespace Gongkai.Reports.Reading.Sniffing;

/// <summary>Tells formats by their first bytes, packages by what is in them. The name is only heard where the bytes leave a choice.</summary>
internal static class Sniffer
{
    public static SniffedFile Sniff(ReadOnlyMemory<byte> file, string fileName)
    {
        var bytes = file.Span;

        return bytes switch
        {
            [0x50, 0x4B, 0x03 or 0x05, 0x04 or 0x06, ..] => ZipSniffer.Sniff(file, fileName),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => CompoundFileSniffer.Sniff(bytes, fileName),
            [0x89, 0x50, 0x4E, 0x47, ..] => new(FileKind.Image, "png"),
            [0xFF, 0xD8, 0xFF, ..] => new(FileKind.Image, "jpeg"),
            [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => new(FileKind.Image, "tiff"),
            [0x47, 0x49, 0x46, 0x38, ..] => new(FileKind.Image, "gif"),
            [0x42, 0x4D, _, _, _, _, 0, 0, 0, 0, ..] => new(FileKind.Image, "bmp"),
            [0x1F, 0x8B, ..] => new(FileKind.Unsupported, "gzip"),
            [0x52, 0x61, 0x72, 0x21, ..] => new(FileKind.Unsupported, "rar"),
            [0x37, 0x7A, 0xBC, 0xAF, ..] => new(FileKind.Unsupported, "7z"),
            _ => MediaSniffer.Sniff(bytes) ?? SniffText(bytes),
        };
    }

    private static SniffedFile SniffText(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 1024)];

        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return new(FileKind.Pdf, "pdf");
        }

        if (head.TrimStart(" \t\r\n"u8).StartsWith(@"{\rtf"u8))
        {
            return new(FileKind.Convertible, "rtf");
        }

        return head.IndexOf("<?xml"u8) >= 0 ? SniffXml(bytes[..Math.Min(bytes.Length, 4096)]) : new(FileKind.Text, "text");
    }

    private static SniffedFile SniffXml(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("http://schemas.microsoft.com/office/word/2003/wordml"u8) >= 0)
        {
            return new(FileKind.Convertible, "doc");
        }

        if (head.IndexOf("urn:schemas-microsoft-com:office:spreadsheet"u8) >= 0 && head.IndexOf("<html"u8) < 0)
        {
            return new(FileKind.Convertible, "xls");
        }

        return head.IndexOf("urn:oasis:names:tc:opendocument:xmlns:office"u8) >= 0
            ? new(FileKind.Convertible, "fodt")
            : head.IndexOf("schemas.uof.org"u8) >= 0 ? new(FileKind.Convertible, "uof") : new(FileKind.Text, "text");
    }
}
