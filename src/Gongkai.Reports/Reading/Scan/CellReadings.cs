using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>
/// Reads all cells of a scanned page's tables, each from a picture of its own: words by the Chinese data, figures twice, by the Chinese data and by
/// the digits of the Latin data, so that two independent readings can be compared.
/// </summary>
internal sealed class CellReadings
{
    private const string FigureCharacters = "0123456789.+-/";
    private const int BestHeight = 34;
    private const float WeakLine = 0.4f;
    private const int Line = 7;
    private const int Block = 6;

    private readonly ScannedPage page;
    private readonly ReadingBudget budget;
    private readonly List<CellPicture> cells;
    private readonly float digitHeight;

    private CellReadings(ScannedPage page, ReadingBudget budget)
    {
        (this.page, this.budget) = (page, budget);
        cells = [.. page.Lattices.SelectMany(lattice => lattice.Cells).Select(cell => CellPicture.Of(page, cell))];

        var heights = cells.SelectMany(cell => cell.Blobs).Select(blob => blob.Height).Where(height => height * page.Points > 4).Order().ToList();
        digitHeight = heights.Count == 0 ? 10 / page.Points : heights[heights.Count / 2];
    }

    /// <summary>The page's tables with what was read; or why nothing could be.</summary>
    public static Outcome<Dictionary<Lattice, DrawnTable>> Of(ScannedPage page, ReadingBudget budget) => new CellReadings(page, budget).Read();

    private Outcome<Dictionary<Lattice, DrawnTable>> Read()
    {
        var lines = cells.FindAll(cell => cell.Picture is { } picture && picture.Height <= 2 * digitHeight);
        var blocks = cells.FindAll(cell => cell.Picture is { } picture && picture.Height > 2 * digitHeight);

        var byLine = Recognise(lines, new("chi_sim", Line));
        var byBlock = Recognise(blocks, new("chi_sim", Block));
        if ((byLine.Refusal ?? byBlock.Refusal) is { } refusal)
        {
            return refusal;
        }

        Retry(byLine.Value, lines);
        var figures = lines.FindAll(cell => ScannedFigure.MayBe(byLine.Value[cell.Cell]));
        var byDigits = Recognise(figures, new(TesseractLanguages.Has("eng", budget.Stop) ? "eng" : "chi_sim", Line, FigureCharacters));
        if (byDigits.Refusal is { } second)
        {
            return second;
        }

        var texts = lines.ToDictionary(cell => cell.Cell, cell => ScannedFigure.Decide(byLine.Value[cell.Cell], byDigits.Value.GetValueOrDefault(cell.Cell)));
        foreach (var (cell, text) in byBlock.Value)
        {
            texts[cell] = new(text.Text, text.Confidence, []);
        }

        return page.Lattices.ToDictionary(lattice => lattice, lattice => Table(lattice, texts));
    }

    private DrawnTable Table(Lattice lattice, Dictionary<LatticeCell, ScannedText> texts) => new(lattice.Columns, lattice.Rows.Count - 1, [.. lattice.Cells.Select(cell =>
    {
        var read = texts.GetValueOrDefault(cell, ScannedText.Blank);
        return new DrawnCell(cell.Row, cell.Column, cell.Down, cell.Across, read.Text, page.Number) { Confidence = read.Confidence, Alternatives = read.Alternatives };
    })]);

    private Outcome<Dictionary<LatticeCell, OcrText>> Recognise(List<CellPicture> of, OcrStyle style)
    {
        var words = OcrRun.Read(of.ConvertAll(cell => Sized(cell.Picture!).WithMargin(BestHeight / 2)), style, budget);

        return words.Refusal is { } refusal ? refusal : of.Zip(words.Value).ToDictionary(pair => pair.First.Cell, pair => OcrText.Of(pair.Second));
    }

    /// <summary>What reads badly as a line may read as a block: shading and touching lines mislead the one or the other.</summary>
    private void Retry(Dictionary<LatticeCell, OcrText> texts, List<CellPicture> lines)
    {
        var weak = lines.FindAll(cell => texts[cell.Cell].Confidence < WeakLine && !ScannedFigure.IsFigure(texts[cell.Cell].Text));
        var again = Recognise(weak, new("chi_sim", Block));

        foreach (var (cell, text) in again.Refusal is null ? again.Value : [])
        {
            texts[cell] = text.Confidence > texts[cell].Confidence ? text : texts[cell];
        }
    }

    /// <summary>Characters neither too small nor too large for recognition.</summary>
    private GrayImage Sized(GrayImage picture) => digitHeight is > 22 and < 60 ? picture : picture.Scaled(BestHeight / digitHeight);
}
