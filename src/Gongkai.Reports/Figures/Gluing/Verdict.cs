using Gongkai.Law.Forms;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>What is left of a row's cuts when everything has been heard, and what that says of each cell.</summary>
/// <param name="Row">The row.</param>
/// <param name="Left">Cuts that cannot be ruled out, most likely first; none when the ink cannot be read at all.</param>
/// <param name="Proof">Why the only cut left must be so; null when several are left.</param>
/// <param name="IsComplete">False when a search was given up, so that cuts may be missing from those left.</param>
internal sealed record Verdict(GluedRow Row, IReadOnlyList<Cut> Left, Proof? Proof, bool IsComplete)
{
    private const int MostCandidates = 12;

    /// <summary>Judges one row of a searched table.</summary>
    public static Verdict On(GluedRow row, int at, TableSearch search)
    {
        var witnesses = new Witnesses(row, at, search);
        var left = witnesses.Least is { } least ? LeftBySearch(row, least, witnesses) : null;
        var settled = left ?? LeftByInkAlone(row);
        return new Verdict(row, settled ?? row.Cuts, settled is [var only] ? Proof.Of(row, only, witnesses) : null, settled is not null);
    }

    /// <summary>The readings of the row's cells.</summary>
    public IEnumerable<CellReading> Readings() => Row.Source.Cells.Select(Reading);

    // The sums were no evidence: only a row that the ink leaves no choice about, and that does not contradict itself, stands.
    private static List<Cut>? LeftByInkAlone(GluedRow row) =>
        row.BareCuts is [var only] && row.Cuts is [{ Price: 0 } first, ..] && first.Pieces.SequenceEqual(only.Pieces) ? [first] : null;

    private static List<Cut>? LeftBySearch(GluedRow row, int[] least, Witnesses witnesses)
    {
        var left = row.Cuts.Select((cut, index) => (cut, cost: least[index])).Where(pair => pair.cost < int.MaxValue).OrderBy(pair => pair.cost).Select(pair => pair.cut).ToList();
        var rivals = row.IsOpen ? witnesses.RivalsOf(left[0]) : [];
        return rivals is null ? null : [.. left, .. rivals.Where(rival => !left.Exists(cut => cut.Pieces.SequenceEqual(rival.Pieces)))];
    }

    private CellReading Reading(CellRef cell, int index)
    {
        if (Left.Count == 0)
        {
            return new CellReading(cell, CellState.Undecided) { Text = Row.Ink.Text, Place = Row.Source.Place };
        }

        return IsComplete && Left.All(cut => cut.Pieces[index].Says(Left[0].Pieces[index])) ? Decided(cell, index) : Undecided(cell, index);
    }

    private CellReading Decided(CellRef cell, int index)
    {
        var piece = Left[0].Pieces[index];
        var proof = Proof ?? Proof.OfOneCell(Row, index);
        var reading = new CellReading(cell, piece.State) { Certainty = proof.Certainty, Proof = proof.Text, ProvedBy = proof.Codes };

        return piece.State switch
        {
            CellState.Number => reading with { Value = piece.Value, Text = TextOf(piece), Place = PlaceOf(piece) },
            CellState.Mark => reading with { Text = TextOf(piece), Place = PlaceOf(piece) },
            _ => reading with { Text = "", Place = Row.Source.Place },
        };
    }

    private CellReading Undecided(CellRef cell, int index)
    {
        var named = Candidates(index).Take(MostCandidates).ToList();
        return new(cell, CellState.Undecided)
        {
            Text = Row.Ink.Text,
            Place = Row.Source.Place,
            Candidates = named,
            MoreCandidates = !IsComplete || Left.Any(cut => cut.Pieces[index] is var piece && (piece.State != CellState.Number || !named.Contains(piece.Value))),
        };
    }

    // The cheapest cuts name the candidates, unless they agree: then what speaks against them must be named too.
    private List<decimal> Candidates(int index)
    {
        var least = Numbers(index, Left.Where(cut => cut.Price == Left[0].Price));
        return least.Count > 1 ? least : Numbers(index, Left);
    }

    private static List<decimal> Numbers(int index, IEnumerable<Cut> cuts) =>
        [.. cuts.Select(cut => cut.Pieces[index]).Where(piece => piece.State == CellState.Number).Select(piece => piece.Value).Distinct()];

    private string TextOf(Piece piece) => Row.Ink.Text[Row.Ink.At(piece.From)..(Row.Ink.At(piece.To - 1) + 1)];

    private Place PlaceOf(Piece piece)
    {
        var first = Math.Max(1, Row.Source.Place.From);
        return Row.Source.Place.At(first + Row.Ink.At(piece.From), first + Row.Ink.At(piece.To - 1));
    }
}
