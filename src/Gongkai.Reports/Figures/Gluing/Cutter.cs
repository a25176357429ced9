using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Lists the ways to cut a row's ink into its cells, cheapest ideas only and never more than a bound.</summary>
/// <param name="ink">The row's ink.</param>
/// <param name="types">What each cell may hold.</param>
/// <param name="sums">Sums to ask, as the row sees them; one that fails costs 1.</param>
/// <param name="blanks">What to think of blanks.</param>
internal sealed class Cutter(Ink ink, IReadOnlyList<FigureType> types, IReadOnlyList<RowSum> sums, Blanks blanks)
{
    private const int MostSteps = 80_000;

    private readonly int last = types.Count - 1;
    private readonly Piece[] pieces = new Piece[types.Count];
    private readonly Piece[]?[][] known = [.. Enum.GetValues<FigureType>().Select(_ => new Piece[]?[ink.Length + 1])];
    private readonly RowSum[][] ending = [.. Enumerable.Range(0, types.Count).Select(cell => sums.Where(sum => sum.Last == cell).ToArray())];
    private readonly List<Cut> found = [];
    private int most;
    private int budget;
    private int steps;

    /// <summary>Every cut that costs no more than <paramref name="price"/>; null when there are more than <paramref name="bound"/> or the search grows too long.</summary>
    public IReadOnlyList<Cut>? UpTo(int price, int bound)
    {
        (budget, most, steps) = (price, bound, 0);
        found.Clear();
        return Extend(0, 0, 0) ? [.. found] : null;
    }

    private bool Extend(int cell, int from, int spent)
    {
        if (cell > last)
        {
            return Keep(spent);
        }

        if (++steps > MostSteps)
        {
            return false;
        }

        foreach (var piece in known[(int)types[cell]][from] ??= [.. Gluing.Pieces.At(ink, from, types[cell], blanks.Price)])
        {
            if (Fits(cell, piece, spent) && !Place(cell, piece, spent + piece.Price))
            {
                return false;
            }
        }

        return true;
    }

    private bool Place(int cell, Piece piece, int spent)
    {
        pieces[cell] = piece;

        foreach (var sum in ending[cell])
        {
            spent += spent <= budget && sum.FailsOn(pieces, blanks) ? 1 : 0;
        }

        return spent > budget || Extend(cell + 1, piece.To, spent);
    }

    // The last cell takes all that is left, and every cell before it leaves a mark for each one after it, or pays for blanks there.
    private bool Fits(int cell, Piece piece, int spent) =>
        cell == last
            ? piece.To == ink.Length
            : spent + piece.Price <= budget && (blanks.Price == 0 || ink.Length - piece.To >= last - cell - ((budget - spent - piece.Price) / blanks.Price));

    private bool Keep(int spent)
    {
        found.Add(new Cut([.. pieces], spent));
        return found.Count <= most;
    }
}
