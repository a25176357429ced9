using System.Collections.Concurrent;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>
/// Random consistent reports in every layout. No cell may be read wrong: not as another number, not as a number where none is printed,
/// not as blank where one is. How many must be read right is fixed for each layout; the rest is undecided or missing.
/// </summary>
public sealed class GeneratedReportsTests
{
    private const int CleanDocuments = 60;
    private const int VariedDocuments = 60;

    /// <summary>
    /// The least share of cells read right: with the notice's labels and plain numbers; and with damaged labels, blanks, marks, cut tables and odd encodings.
    /// Where a layout drops blanks, nobody can tell which cell of a short row is empty: that, and glued digits without sums, is what the shares under 1 are.
    /// Of two years side by side nothing is read.
    /// </summary>
    public static TheoryData<string, double, double> Floors => new()
    {
        { "1 one cell a line", 1, 0.9 },
        { "2 bar at line end", 1, 0.9 },
        { "3 pipes", 1, 0.92 },
        { "3 markdown", 1, 0.96 },
        { "4 tabs", 1, 0.93 },
        { "5 glued", 0.95, 0.79 },
        { "6 partly glued", 0.97, 0.81 },
        { "7 spaces", 1, 0.88 },
        { "8 word html", 1, 0.995 },
        { "9 html with extra cells", 1, 0.995 },
        { "10 pdf text", 1, 0.88 },
        { "11 markdown in pieces", 1, 0.9 },
        { "12 markdown with invented headers", 0.99, 0.85 },
        { "13 two years", 0, 0 },
        { "14 html in a script", 1, 0.995 },
        { "15 pictures", 1, 1 },
        { "16 seven parts", 1, 1 },
        { "17 statistics before 2019", 1, 1 },
        { "18 university", 1, 1 },
        { "html", 1, 0.995 },
        { "docx", 1, 0.995 },
        { "xlsx", 1, 0.995 },
    };

    [Fact]
    public void Every_layout_has_a_floor_and_they_are_two_thousand_documents()
    {
        Assert.Equal(AllLayouts.List.Select(layout => layout.Name).Order(), Floors.Select(row => row.Data.Item1).Order());
        Assert.True(Floors.Count * (CleanDocuments + VariedDocuments) >= 2_000);
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void No_cell_is_read_wrong(string layout, double clean, double varied)
    {
        var tidy = Read(CleanDocuments, seed => ReportGenerator.Clean(seed, AllLayouts.Named(layout)));
        var untidy = Read(VariedDocuments, seed => ReportGenerator.Varied(seed, AllLayouts.Named(layout)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{layout}: right {tidy.Share:P2}, varied {untidy.Share:P2}");

        string[] wrong = [.. tidy.Wrong, .. untidy.Wrong];
        Assert.True(wrong.Length == 0, $"{wrong.Length} cells wrong, among them:\n{string.Join('\n', wrong.Take(12))}");
        Assert.True(tidy.Share >= clean && untidy.Share >= varied, $"{layout}: only {tidy.Share:P2} of the cells right, {untidy.Share:P2} when varied\n{string.Join('\n', tidy.Open.Concat(untidy.Open).Take(12))}");
    }

    [Theory]
    [InlineData("15 pictures")]
    [InlineData("16 seven parts")]
    [InlineData("17 statistics before 2019")]
    [InlineData("18 university")]
    public void A_report_without_the_national_tables_has_no_form(string layout)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var document = ReportGenerator.Clean(seed, AllLayouts.Named(layout));
            var report = ReportReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken).Value;

            Assert.Null(report.Form.Form);
            Assert.NotEmpty(report.Form.Reasons);
        }
    }

    private static (double Share, string[] Wrong, string[] Open) Read(int documents, Func<int, GeneratedDocument> generate)
    {
        var (wrong, open) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        var (right, cells) = (0, 0);

        Parallel.For(0, documents, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, seed =>
        {
            var document = generate(seed);
            var outcome = ReportReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken);
            Assert.True(outcome.Refusal is null, $"{document} was refused: {outcome.Refusal?.Reason}");

            foreach (var (cell, truth) in document.Cells)
            {
                var reading = outcome.Value.Figures[cell];
                var verdict = Score.Of(truth, reading);
                Interlocked.Increment(ref cells);
                Interlocked.Add(ref right, verdict == Verdict.Right ? 1 : 0);
                if (verdict != Verdict.Right)
                {
                    (verdict == Verdict.Wrong ? wrong : open).Add(Score.Describe(document, cell, reading));
                }
            }
        });

        return ((double)right / cells, [.. wrong.Order()], [.. open.Order()]);
    }
}
