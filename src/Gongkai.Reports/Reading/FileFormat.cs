using Gongkai.Reports.Reading.Sniffing;

namespace Gongkai.Reports.Reading;

/// <summary>What a file is by its bytes, for those who keep files and do not read them.</summary>
public static class FileFormat
{
    /// <summary>A file with a password, whatever is in it.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>A package that cannot be opened.</summary>
    public const string Damaged = "damaged";

    /// <summary>
    /// The format's name: pdf, docx, xlsx, doc, wps, xls, rtf, odt, png, jpeg, OFD, zip …; <c>text</c> when nothing else is known about it.
    /// The file's name is only heard where the bytes leave a choice.
    /// </summary>
    public static string Of(ReadOnlyMemory<byte> bytes, string fileName) => Sniffer.Sniff(bytes, fileName) switch
    {
        { Kind: FileKind.Encrypted } => Encrypted,
        { Kind: FileKind.DamagedPackage } => Damaged,
        var file => file.Name,
    };
}
