using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>A glued row with the cuts that its own ink and its own sums allow.</summary>
internal sealed class GluedRow
{
    private const int MostCuts = 1000;

    // A blank for every cell is the dearest start; a row that nothing fits within this many oddities more is not a row of figures.
    private const int MostOddities = 6;

    private const int FewBlanks = 1;

    private readonly FigureType[] types;
    private Blanks blanks = Blanks.Likely;

    public GluedRow(InkRow source, Form form)
    {
        Source = source;
        Ink = new Ink(source.Ink);
        types = [.. source.Cells.Select(cell => TypeOf(cell, form))];
    }

    public InkRow Source { get; }

    public Ink Ink { get; }

    /// <summary>Sums whose open cells all stand in this row.</summary>
    public IReadOnlyList<RowSum> Sums { get; private set; } = [];

    /// <summary>The cuts worth a thought, cheapest first; none when nothing fits or too much does.</summary>
    public IReadOnlyList<Cut> Cuts { get; private set; } = [];

    /// <summary>Whether cuts that cost one or two more than the cheapest are too many to list.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether it has fewer digits than cells.</summary>
    public bool HasBlanks => Ink.Length < types.Length;

    /// <summary>Whether it has so few digits that leaving cells blank must be usual in its table.</summary>
    public bool HasManyBlanks => Ink.Length + FewBlanks < types.Length;

    /// <summary>Lists the cuts, now that the sums are known.</summary>
    /// <param name="sums">Sums inside the row.</param>
    /// <param name="blanksElsewhere">Whether some row of the report certainly has blanks.</param>
    /// <param name="blanksAreUsual">Whether some row of its table has several.</param>
    public void ListCuts(IReadOnlyList<RowSum> sums, bool blanksElsewhere, bool blanksAreUsual)
    {
        Sums = sums;
        blanks = blanksAreUsual ? Blanks.Usual : Ink.Length == types.Length && !blanksElsewhere ? Blanks.Unlikely : Blanks.Likely;
        var cutter = new Cutter(Ink, types, sums, blanks);

        if (CheapestCuts(cutter, out var price) is [_, ..] cheapest)
        {
            var all = cutter.UpTo(price + 2, MostCuts);
            IsOpen = all is null;
            Cuts = [.. (all ?? cutter.UpTo(price + 1, MostCuts) ?? cheapest).OrderBy(cut => cut.Price)];
        }
    }

    /// <summary>Cuts that the ink alone allows at the least price; null when they are many.</summary>
    public IReadOnlyList<Cut>? BareCuts => field ??= CheapestCuts(new Cutter(Ink, types, [], blanks), out _);

    /// <summary>Whether a cut contradicts a sum.</summary>
    public bool Fails(RowSum sum, Cut cut) => sum.FailsOn(cut.Pieces, blanks);

    /// <summary>Cuts up to a price when these sums are asked; null when there are more than the bound.</summary>
    public IReadOnlyList<Cut>? CutsUpTo(int price, int bound, IReadOnlyList<RowSum> sums) => new Cutter(Ink, types, sums, blanks).UpTo(price, bound);

    private IReadOnlyList<Cut>? CheapestCuts(Cutter cutter, out int price)
    {
        price = Math.Max(0, Source.Cells.Count - Ink.Length) * blanks.Price;
        var dearest = price + MostOddities;
        var cuts = cutter.UpTo(price, MostCuts);

        while (cuts is [] && price < dearest)
        {
            cuts = cutter.UpTo(++price, MostCuts);
        }

        return cuts;
    }

    private static FigureType TypeOf(CellRef cell, Form form) =>
        form.Table(cell.Table).Blocks
            .Where(block => !form.Has(cell) || block.Rows.Any(row => row.Code == cell.Row))
            .SelectMany(block => block.Columns)
            .FirstOrDefault(column => column.Code == cell.Column)?.Type ?? FigureType.Count;
}
