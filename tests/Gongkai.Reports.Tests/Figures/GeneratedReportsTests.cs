using System.Collections.Concurrent;
using Gongkai.Reports.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Random consistent reports in every layout: no cell may be read wrong, and a share of them, fixed for each layout, must be read right.</summary>
public sealed class GeneratedReportsTests
{
    /// <summary>Documents of each layout, and the least share of their cells that must be read right; the rest may be undecided or missing, never wrong.</summary>
    public static TheoryData<string, int, double> Floors => new()
    {
        { "1 one cell a line", 200, 0 },
        { "2 bar at line end", 200, 0 },
        { "3 pipes", 200, 0 },
        { "3 markdown", 100, 0 },
        { "4 tabs", 200, 0 },
        { "5 glued", 200, 0 },
        { "6 partly glued", 200, 0 },
        { "7 spaces", 100, 0 },
        { "9 html with extra cells", 100, 0 },
        { "html", 200, 0 },
    };

    [Fact]
    public void Every_layout_has_a_floor() =>
        Assert.Equal(AllLayouts.List.Select(layout => layout.Name).Order(), Floors.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(Floors))]
    public void No_cell_is_read_wrong(string layout, int documents, double floor)
    {
        var wrong = new ConcurrentBag<string>();
        var (right, cells) = (0, 0);

        Parallel.For(0, documents, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, seed =>
        {
            var document = ReportGenerator.Document(seed, AllLayouts.Named(layout));
            var report = ReportReader.Read(document.Bytes, document.FileName, new ReadingOptions()).Value;

            foreach (var (cell, truth) in document.Cells)
            {
                var verdict = Score.Of(truth, report.Figures[cell]);
                Interlocked.Increment(ref cells);
                Interlocked.Add(ref right, verdict == Verdict.Right ? 1 : 0);
                if (verdict == Verdict.Wrong)
                {
                    wrong.Add(Score.Describe(document, cell, report.Figures[cell]));
                }
            }
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{layout}: {right} of {cells} cells right ({(double)right / cells:P2})");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} cells wrong, among them:\n{string.Join('\n', wrong.Order().Take(10))}");
        Assert.True((double)right / cells >= floor, $"{layout}: only {(double)right / cells:P2} of the cells right");
    }
}
