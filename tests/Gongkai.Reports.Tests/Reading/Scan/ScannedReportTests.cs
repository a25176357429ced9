using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading.Office;
using Gongkai.Testing;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Reading.Scan;

/// <summary>Reports copied to pictures of pages. No figure may be read wrong; how many must be read right depends on the copy.</summary>
public sealed class ScannedReportTests
{
    private static readonly ReadingOptions Patient = new() { MostTime = TimeSpan.FromMinutes(4) };

    [Fact]
    public void A_clean_scan_is_read_like_print() => Accept(Copy(940, new Scanner(200)), least: 0.98);

    [Fact]
    public void A_crooked_and_dusty_scan_leaves_doubts_open_and_reads_nothing_wrong() => Accept(Copy(943, new Scanner(200, Degrees: 0.8, Dust: 0.004, Grain: 30)), least: 0.93);

    [Fact]
    public void A_scan_of_a_real_report_agrees_with_its_text()
    {
        var path = SharedReference.File("real/hongze-2023.pdf");
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");

        var print = Read(File.ReadAllBytes(path), "a.pdf");
        var scan = Read(new Scanner(170, Degrees: -0.5).Scan(File.ReadAllBytes(path)), "b.pdf");

        Assert.Equal("scan", scan.Document.Kind);
        Assert.All(print.Figures.All, cell => Assert.True(
            scan.Figures[cell.Cell] is { State: Gongkai.Reports.Figures.CellState.Undecided or Gongkai.Reports.Figures.CellState.Missing } || scan.Figures[cell.Cell].Value == cell.Value,
            $"{cell.Cell}: {cell.Value} read as {scan.Figures[cell.Cell].Value}"));
        Assert.True(scan.Figures.All.Count(cell => cell.Value is not null) >= 170);
    }

    [Fact]
    public void A_photograph_in_jpeg_is_read_like_a_png_of_it()
    {
        const string Sketch = """
            <table border="1" cellpadding="6" style="border-collapse:collapse">
            <tr><td>行政许可</td><td>128</td></tr><tr><td>行政处罚</td><td>46</td></tr><tr><td>行政强制</td><td></td></tr></table>
            """;
        var page = new Scanner(150).Pages(OfficeFiles.Convert("pdf:writer_web_pdf_Export", ("page.html", System.Text.Encoding.UTF8.GetBytes($"<html><meta charset=utf-8><body>{Sketch}</body></html>")))[0])[^1];

        Assert.Equal(Figures(PictureFiles.Png(page), "a.png"), Figures(PictureFiles.Jpeg(page), "a.jpg"));
        Assert.Equal("行政许可 | 128\n行政处罚 | 46\n行政强制 | \n", Figures(PictureFiles.Png(page, colour: true), "a.png"));
    }

    private static string Figures(byte[] bytes, string name) => DocumentReader.Read(bytes, name, Patient, TestContext.Current.CancellationToken).Value.Blocks.OfType<Table>().Single().Grid.ToString();

    private static (GeneratedDocument Truth, byte[] Scan) Copy(int seed, Scanner scanner)
    {
        var truth = ReportGenerator.Clean(seed, AllLayouts.Named("docx"), mayBeHybrid: false);
        return (truth, scanner.Scan(OfficeFiles.Convert("pdf", ("report.docx", truth.Bytes))[0]));
    }

    private static void Accept((GeneratedDocument Truth, byte[] Scan) copy, double least)
    {
        var figures = Read(copy.Scan, "scan.pdf").Figures;
        var verdicts = copy.Truth.Cells.ToLookup(cell => Score.Of(cell.Value, figures[cell.Key]), cell => Score.Describe(copy.Truth, cell.Key, figures[cell.Key]));
        var right = (double)verdicts[Verdict.Right].Count() / copy.Truth.Cells.Count;

        Assert.True(!verdicts[Verdict.Wrong].Any(), string.Join('\n', verdicts[Verdict.Wrong]));
        Assert.True(right >= least, $"{right:P1} right; open:\n{string.Join('\n', verdicts[Verdict.Undecided].Concat(verdicts[Verdict.Missing]).Take(10))}");
    }

    private static Report Read(byte[] bytes, string name) => ReportReader.Read(bytes, name, Patient, TestContext.Current.CancellationToken).Value;
}
