using System.Collections.Concurrent;
using Gongkai.Law;
using Gongkai.Reports.Reading.Pages;
using Gongkai.Reports.Reading.Pdf;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>Reads the scanned pages of a PDF, those with tables first, as many as time allows.</summary>
internal sealed class ScannedPages
{
    /// <summary>Recognition is the slowest thing we do; more at once would starve the other files.</summary>
    private const int AtOnce = 2;

    /// <summary>Kept back for all that comes after recognition.</summary>
    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(1.5);

    private readonly string path;
    private readonly ReadingBudget budget;
    private readonly ConcurrentDictionary<int, PageSheet> sheets = new();
    private Refusal? refusal;

    private ScannedPages(string path, ReadingBudget budget) => (this.path, this.budget) = (path, budget);

    /// <summary>The pages that could be read, by number; or why none could.</summary>
    public static Outcome<ConcurrentDictionary<int, PageSheet>> Read(string path, IReadOnlyList<PageSheet> pages, ReadingBudget budget) =>
        ScanReader.Missing(budget.Stop) is { } missing ? missing : new ScannedPages(path, budget).Read(pages);

    private Outcome<ConcurrentDictionary<int, PageSheet>> Read(IReadOnlyList<PageSheet> pages)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(budget.Stop);
        var left = budget.Left - Reserve;
        clock.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);

        var inOrder = pages.OrderByDescending(page => page.Lattices.Count > 0).ThenBy(page => page.Number);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = clock.Token };

        try
        {
            Parallel.ForEach(Partitioner.Create(inOrder, EnumerablePartitionerOptions.NoBuffering), options, page => ReadPage(page, clock.Token));
        }
        catch (Exception e) when (IsTimeOver(e))
        {
            // What was read so far stands, and the user is told which pages are missing.
        }

        budget.Stop.ThrowIfCancellationRequested();
        return sheets.IsEmpty ? refusal ?? Refusals.TooSlow : sheets;
    }

    private static bool IsTimeOver(Exception e) =>
        e is OperationCanceledException || (e is AggregateException many && many.Flatten().InnerExceptions.All(inner => inner is OperationCanceledException));

    private void ReadPage(PageSheet page, CancellationToken stop)
    {
        var own = new ReadingBudget(budget.Options, stop);
        var picture = PdfPictures.ForCharacters(path, page.Number, page.Lattices.Count > 0 ? ScanReader.TableSize : ScanReader.TextSize, own);

        if (picture.Refusal is null && picture.Value is [var image, ..])
        {
            Keep(ScanReader.Read(ScannedPage.Of(page.Number, image, Math.Max(page.Width, page.Height)), own), page.Number);
        }
        else
        {
            refusal = picture.Refusal ?? Refusals.Damaged("PDF");
        }
    }

    private void Keep(Outcome<PageSheet> sheet, int page)
    {
        if (sheet.Refusal is { } why)
        {
            refusal = why;
        }
        else
        {
            sheets[page] = sheet.Value;
        }
    }
}
