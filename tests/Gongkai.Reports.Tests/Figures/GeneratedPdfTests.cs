using Gongkai.Reports.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Files;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Generated reports printed to PDF by LibreOffice, and a few of them as pictures of pages.</summary>
public sealed class GeneratedPdfTests
{
    private const int Documents = 24;

    [Fact]
    public void No_cell_of_a_printed_pdf_is_read_wrong()
    {
        Assert.SkipWhen(!OutsideProgram.Has("soffice") || !OutsideProgram.Has("pdftotext"), "LibreOffice or poppler is not installed");
        var stop = TestContext.Current.CancellationToken;
        GeneratedDocument[] documents = [.. Enumerable.Range(0, Documents).Select(seed => ReportGenerator.Clean(seed, AllLayouts.Named("docx")))];
        var pdfs = OutsideProgram.ToPdf([.. documents.Select(document => document.Bytes)], stop);

        var verdicts = documents.Zip(pdfs).AsParallel().SelectMany(pair => Judge(pair.First, pair.Second, "pdf", stop)).ToArray();
        Accept("pdf", verdicts, floor: 0.99);
    }

    [Fact]
    public void No_cell_of_a_scanned_page_is_read_wrong()
    {
        Assert.SkipWhen(!OutsideProgram.Has("soffice") || !OutsideProgram.Has("pdftoppm") || !OutsideProgram.Has("tesseract"), "LibreOffice, poppler or tesseract is not installed");
        var stop = TestContext.Current.CancellationToken;
        GeneratedDocument[] documents = [.. Enumerable.Range(100, 3).Select(seed => ReportGenerator.Clean(seed, AllLayouts.Named("docx")))];
        var pages = OutsideProgram.ToPdf([.. documents.Select(document => document.Bytes)], stop).Select(pdf => OutsideProgram.ToPictures(pdf, 150, stop)[0]).ToArray();

        var verdicts = documents.Zip(pages).SelectMany(pair => Judge(pair.First, pair.Second, "png", stop)).ToArray();
        Accept("scan of the first page", verdicts, floor: 0);
    }

    private static IEnumerable<(Verdict Verdict, string About)> Judge(GeneratedDocument document, byte[] bytes, string extension, CancellationToken stop)
    {
        var outcome = ReportReader.Read(bytes, Path.ChangeExtension(document.FileName, extension), new ReadingOptions { MostTime = TimeSpan.FromSeconds(60) }, stop);
        Assert.True(outcome.Refusal is null, $"{document} as {extension} was refused: {outcome.Refusal?.Reason}");
        var figures = outcome.Value.Figures;

        return document.Cells.Select(cell => (Score.Of(cell.Value, figures[cell.Key]), Score.Describe(document, cell.Key, figures[cell.Key])));
    }

    private static void Accept(string what, (Verdict Verdict, string About)[] verdicts, double floor)
    {
        var right = verdicts.Count(cell => cell.Verdict == Verdict.Right) / (double)verdicts.Length;
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: right {right:P2}");

        Assert.Empty(verdicts.Where(cell => cell.Verdict == Verdict.Wrong).Select(cell => cell.About).Take(12));
        Assert.True(right >= floor, $"{what}: only {right:P2} of the cells right\n{string.Join('\n', verdicts.Where(cell => cell.Verdict != Verdict.Right).Select(cell => cell.About).Take(12))}");
    }
}
