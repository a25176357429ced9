using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.App.AnnualReports;

/// <summary>A report as read to the reading that is kept.</summary>
internal static class SourceReadings
{
    // A report has some 20,000 characters; what goes far beyond is not shown in full.
    private const int MostCharacters = 400_000;

    public static SourceReading Of(Report report)
    {
        var blocks = Blocks(report.Document, out var cut);
        return new SourceReading(
            report.Document.Kind,
            report.Form.Form?.Id,
            [.. report.Form.Reasons.Select(reason => reason.Zh)],
            [.. report.Document.Remarks.Select(remark => remark.Zh)],
            [.. Statements(report.Identity)],
            [.. report.Identity.Conflicts.Select(conflict => new SourceConflict(conflict.About, conflict.Chosen, conflict.Other, conflict.Place))],
            report.Figures.All.ToDictionary(reading => reading.Cell.ToString(), Cell),
            blocks,
            cut,
            report.Document.Sheets.Count == 0 ? null : report.Document.Sheets);
    }

    private static SourceCell Cell(CellReading reading) => new(
        reading.State, reading.Value, reading.Text, reading.Place, reading.Certainty, reading.Proof, reading.Candidates.Count == 0 ? null : reading.Candidates, reading.Confidence);

    private static IEnumerable<SourceStatement> Statements(Identity identity)
    {
        SourceStatement? State<T>(string about, Found<T>? found, Func<T, string> show) =>
            found is null ? null : new(about, show(found.Value), found.Text, found.Place, found.Inferred);

        return new[]
        {
            State("organ", identity.Organ, organ => organ),
            State("year", identity.Year, year => $"{year}"),
            State("period", identity.Period, period => $"{PrintedReport.Date(period.From)}至{PrintedReport.Date(period.To)}"),
            State("title", identity.Title, title => title),
            State("signed", identity.Signed, PrintedReport.Date),
            State("published", identity.Published, PrintedReport.Date),
        }.OfType<SourceStatement>();
    }

    private static List<SourceBlock> Blocks(Document document, out bool cut)
    {
        var (blocks, left) = (new List<SourceBlock>(), MostCharacters);
        foreach (var block in document.Blocks.TakeWhile(_ => left > 0))
        {
            blocks.Add(Block(block));
            left -= Length(blocks[^1]);
        }

        cut = blocks.Count < document.Blocks.Count;
        return blocks;
    }

    private static SourceBlock Block(Block block) => block is Table table
        ? new(block.Place, null, false, block.Chrome, Rows(table.Grid))
        : new(block.Place, ((Paragraph)block).Text, ((Paragraph)block).Heading, block.Chrome, null, block.Area);

    // A cell that spans is present at every place it covers: it is kept where it starts.
    private static IReadOnlyList<IReadOnlyList<SourceGridCell>> Rows(Grid grid)
    {
        var seen = new HashSet<GridCell>(ReferenceEqualityComparer.Instance);
        return [.. Enumerable.Range(0, grid.Rows).Select(row =>
            (IReadOnlyList<SourceGridCell>)[.. grid.Row(row).Where(seen.Add).Select(cell => new SourceGridCell(cell.Text, cell.Down, cell.Across, cell.Place, cell.Area))])];
    }

    private static int Length(SourceBlock block) => 10 + (block.Text?.Length ?? 0) + (block.Rows?.Sum(row => row.Sum(cell => cell.Text.Length + 5)) ?? 0);
}
