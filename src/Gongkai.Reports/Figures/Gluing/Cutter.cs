using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Lists the ways to cut a row's ink into its cells, cheapest ideas only and never more than a bound.</summary>
/// <param name="ink">The row's ink.</param>
/// <param name="types">What each cell may hold.</param>
/// <param name="sums">Sums to ask, as the row sees them; one that fails costs 1.</param>
/// <param name="blank">What a blank costs.</param>
internal sealed class Cutter(Ink ink, IReadOnlyList<FigureType> types, IReadOnlyList<RowSum> sums, int blank)
{
    private const int MostSteps = 200_000;

    private readonly Dictionary<(int From, FigureType Type), List<Piece>> known = [];
    private readonly Piece[] pieces = new Piece[types.Count];
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
        if (cell == types.Count)
        {
            return from < ink.Length || Keep(spent);
        }

        if (++steps > MostSteps)
        {
            return false;
        }

        foreach (var piece in PiecesAt(from, types[cell]))
        {
            if (Fits(cell, piece) && !Place(cell, piece, spent + piece.Price))
            {
                return false;
            }
        }

        return true;
    }

    private bool Place(int cell, Piece piece, int spent)
    {
        pieces[cell] = piece;

        for (var i = 0; i < sums.Count && spent <= budget; i++)
        {
            spent += sums[i].Last == cell && sums[i].FailsOn(pieces) ? 1 : 0;
        }

        return spent > budget || Extend(cell + 1, piece.To, spent);
    }

    // The last cell takes all that is left, and every cell before it leaves a mark for each one after it, or pays for blanks there.
    private bool Fits(int cell, Piece piece) =>
        cell == types.Count - 1
            ? piece.To == ink.Length
            : ink.Length - piece.To >= types.Count - 1 - cell - ((budget - piece.Price) / blank);

    private bool Keep(int spent)
    {
        found.Add(new Cut([.. pieces], spent));
        return found.Count <= most;
    }

    private List<Piece> PiecesAt(int from, FigureType type)
    {
        if (!known.TryGetValue((from, type), out var list))
        {
            known[(from, type)] = list = Gluing.Pieces.At(ink, from, type, blank);
        }

        return list;
    }
}
