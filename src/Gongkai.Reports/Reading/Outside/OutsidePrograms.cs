using System.Text.RegularExpressions;
using Gongkai.Law;

namespace Gongkai.Reports.Reading.Outside;

/// <summary>The programs that reading PDF, scans and old office files needs. HTML, DOCX, XLSX and text need none.</summary>
public static partial class OutsidePrograms
{
    private const string Poppler = "poppler-utils";

    /// <summary>Words of a PDF with their positions.</summary>
    public static OutsideProgram PdfToText { get; } =
        new("pdftotext", "GONGKAI_PDFTOTEXT", new("读取 PDF 文字及位置", "reading the text of PDF files"), Poppler, "-v");

    /// <summary>Pages of a PDF as pictures, for ruled lines and scans.</summary>
    public static OutsideProgram PdfToPpm { get; } =
        new("pdftoppm", "GONGKAI_PDFTOPPM", new("识别 PDF 表格线和扫描页", "seeing ruled lines and scanned pages of PDF files"), Poppler, "-v");

    /// <summary>Properties of a PDF: who wrote it.</summary>
    public static OutsideProgram PdfInfo { get; } =
        new("pdfinfo", "GONGKAI_PDFINFO", new("查看 PDF 的作者等属性", "the properties of PDF files"), Poppler, "-v");

    /// <summary>Characters in pictures.</summary>
    public static OutsideProgram Tesseract { get; } =
        new("tesseract", "GONGKAI_TESSERACT", new("识别扫描件和图片文字", "reading scans and pictures"), "tesseract-ocr tesseract-ocr-chi-sim", "--version");

    /// <summary>Conversion of old office files.</summary>
    public static OutsideProgram Office { get; } =
        new("soffice", "GONGKAI_SOFFICE", new("读取 .doc .wps .rtf .xls .odt 文件", "reading .doc, .wps, .rtf, .xls and .odt files"), "libreoffice-writer-nogui libreoffice-calc-nogui", "--version");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OutsideProgram> All { get; } = [PdfToText, PdfToPpm, PdfInfo, Tesseract, Office];

    /// <summary>Looks for every program and asks each for its version.</summary>
    public static IReadOnlyList<ProgramState> Doctor(CancellationToken stop = default) => [.. All.Select(program => Look(program, stop))];

    private static ProgramState Look(OutsideProgram program, CancellationToken stop)
    {
        var found = program.Find();
        if (found.Refusal is { } missing)
        {
            return new(program, null, null, missing.Reason);
        }

        var run = ProgramRun.Start(program, [program.VersionArgument], new RunLimits(TimeSpan.FromSeconds(20), 64 * 1024), stop);
        var said = run.Refusal is null ? run.Value.Text + "\n" + run.Value.Errors : "";
        var version = VersionNumber().Match(said) is { Success: true } match ? match.Value : null;

        return new(program, found.Value, version, Advice(program, run.Refusal, stop));
    }

    private static Wording? Advice(OutsideProgram program, Refusal? refusal, CancellationToken stop) =>
        refusal is not null ? refusal.Reason : program == Tesseract && !TesseractLanguages.Has("chi_sim", stop) ? TesseractLanguages.ChineseMissing.Reason : null;

    [GeneratedRegex(@"\d+(\.\d+)+")]
    private static partial Regex VersionNumber();
}

/// <summary>What was found of one outside program.</summary>
/// <param name="Program">Which one, and what it is for.</param>
/// <param name="Path">Where it is; null when it is missing.</param>
/// <param name="Version">As it says itself; null when missing or when it would not say.</param>
/// <param name="Advice">What to do; null when all is well.</param>
public sealed record ProgramState(OutsideProgram Program, string? Path, string? Version, Wording? Advice)
{
    /// <summary>Whether it is there.</summary>
    public bool Found => Path is not null;
}
