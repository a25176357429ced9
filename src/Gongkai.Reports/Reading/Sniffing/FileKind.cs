namespace Gongkai.Reports.Reading.Sniffing;

/// <summary>What a file is, by its bytes.</summary>
internal enum FileKind
{
    Text,
    Pdf,
    Image,
    Docx,
    Xlsx,

    /// <summary>Opened by an office program only: .doc, .wps, .xls, .rtf, OpenDocument, XML of Office 2003.</summary>
    Convertible,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Begins like a zip package and cannot be opened.</summary>
    DamagedPackage,

    /// <summary>Known and not read; see <see cref="SniffedFile.Name"/>.</summary>
    Unsupported,
}

/// <summary>A file's kind and the name of its format for messages and for <see cref="Document.Kind"/>: doc, docx, ofd…</summary>
internal readonly record struct SniffedFile(FileKind Kind, string Name);
