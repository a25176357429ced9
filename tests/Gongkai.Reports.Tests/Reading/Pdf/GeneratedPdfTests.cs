using System.IO.Compression;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading.Office;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Reading.Pdf;

/// <summary>Random consistent reports, typeset by LibreOffice: labels wrapped, numbers wrapped in narrow columns, tables over pages, blanks and marks. None may be read wrong.</summary>
public sealed class GeneratedPdfTests
{
    private const int Documents = 8;

    [Fact]
    public void Tables_drawn_with_lines_are_read_cell_by_cell()
    {
        var documents = Enumerable.Range(900, Documents).Select(seed => Make(seed, AllLayouts.Named("docx"))).ToArray();
        var tally = new PdfTally(documents, [.. documents.Select(document => document.Bytes)]);

        Assert.True(tally.Wrong.Count == 0, $"{tally.Wrong.Count} wrong:\n{string.Join('\n', tally.Wrong.Take(10))}");
        Assert.True(tally.Share >= 0.99, $"only {tally.Share:P2} right; open:\n{string.Join('\n', tally.Open.Take(10))}");
    }

    [Fact]
    public void Tables_without_lines_are_read_from_the_positions_of_words()
    {
        var documents = Enumerable.Range(960, Documents / 2).Select(seed => ReportGenerator.Clean(seed, AllLayouts.Named("docx"))).ToArray();
        var tally = new PdfTally(documents, [.. documents.Select(document => WithoutBorders(document.Bytes))]);

        Assert.True(tally.Wrong.Count == 0, $"{tally.Wrong.Count} wrong:\n{string.Join('\n', tally.Wrong.Take(10))}");
        Assert.True(tally.Share >= 0.8, $"only {tally.Share:P2} right; open:\n{string.Join('\n', tally.Open.Take(10))}");
    }

    [Fact]
    public void Two_years_side_by_side_are_never_mixed()
    {
        var documents = Enumerable.Range(970, 3).Select(seed => ReportGenerator.Clean(seed, AllLayouts.Named("13 two years"))).ToArray();
        var tally = new PdfTally(documents, [.. documents.Select(document => document.Bytes)], "html", "pdf:writer_web_pdf_Export");

        Assert.True(tally.Wrong.Count == 0, $"{tally.Wrong.Count} wrong:\n{string.Join('\n', tally.Wrong.Take(10))}");
    }

    private static byte[] WithoutBorders(byte[] docx)
    {
        using var bytes = new MemoryStream();
        bytes.Write(docx);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(part.Open()))
            {
                xml = reader.ReadToEnd();
            }

            part.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(xml.Replace("w:val=\"single\" w:sz=\"4\"", "w:val=\"nil\" w:sz=\"0\"", StringComparison.Ordinal));
        }

        return bytes.ToArray();
    }

    private static GeneratedDocument Make(int seed, Layout layout) => ReportGenerator.Varied(seed, layout);
}

/// <summary>DOCX files typeset to PDF, read, and compared with the truth.</summary>
internal sealed class PdfTally
{
    private int right;
    private int all;

    public PdfTally(IReadOnlyList<GeneratedDocument> documents, IReadOnlyList<byte[]> files, string ending = "docx", string to = "pdf")
    {
        var pdfs = OfficeFiles.Convert(to, [.. files.Select((bytes, i) => ($"{i:00}.{ending}", bytes))]);
        for (var i = 0; i < documents.Count; i++)
        {
            Add(documents[i], pdfs[i]);
        }
    }

    public double Share => (double)right / all;

    public List<string> Wrong { get; } = [];

    public List<string> Open { get; } = [];

    private void Add(GeneratedDocument document, byte[] pdf)
    {
        var report = ReportReader.Read(pdf, "report.pdf", Patience.Options, TestContext.Current.CancellationToken).Value;

        foreach (var (cell, truth) in document.Cells)
        {
            all++;
            var verdict = Score.Of(truth, report.Figures[cell]);
            (verdict switch { Verdict.Right => null, Verdict.Wrong => Wrong, _ => Open })?.Add(Score.Describe(document, cell, report.Figures[cell]));
            right += verdict == Verdict.Right ? 1 : 0;
        }
    }
}
