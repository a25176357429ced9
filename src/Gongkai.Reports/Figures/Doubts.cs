using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures.Gluing;

namespace Gongkai.Reports.Figures;

/// <summary>
/// Figures that optical recognition is not sure of. The sums of the form choose among the readings it offers, and only among them: where they leave
/// one, it is inferred; where they leave several or none, because the printed sum is wrong or because nothing fits, the cell stays undecided.
/// </summary>
internal sealed class Doubts
{
    /// <summary>From here on recognition is believed without a sum.</summary>
    public const float Sure = 0.75f;

    private const int MostTogether = 3;

    private readonly Dictionary<CellRef, CellReading> readings;
    private readonly HashSet<CellRef> open;
    private readonly List<Sum> sums;

    private Doubts(Dictionary<CellRef, CellReading> readings, Form form, LawBook law)
    {
        this.readings = readings;
        open = [.. readings.Values.Where(reading => reading is { State: CellState.Undecided, Confidence: < Sure }).Select(reading => reading.Cell)];
        sums = open.Count == 0 ? [] : Sums.Of(form, law, readings.Values.Where(IsTerm).Select(reading => reading.Cell).ToHashSet());
    }

    /// <summary>Settles what can be settled.</summary>
    public static void Settle(Dictionary<CellRef, CellReading> readings, Form form, LawBook law) => new Doubts(readings, form, law).Settle();

    private static bool IsTerm(CellReading reading) =>
        reading.State is CellState.Number or CellState.Blank || reading is { State: CellState.Undecided, Confidence: < Sure, Candidates.Count: > 0 };

    private void Settle()
    {
        for (var settled = true; settled;)
        {
            settled = false;
            foreach (var sum in sums)
            {
                settled |= Settle(sum);
            }
        }
    }

    private bool Settle(Sum sum)
    {
        var doubtful = sum.Terms.Where(term => open.Contains(term.Cell)).ToList();
        if (doubtful.Count is 0 or > MostTogether)
        {
            return false;
        }

        var rest = sum.Terms.Where(term => !open.Contains(term.Cell)).Sum(term => term.Sign * (readings[term.Cell].Value ?? 0));
        if (Fitting(doubtful, rest).Take(2).ToList() is not [var only] || !doubtful.Zip(only).All(pair => FitsElsewhere(pair.First.Cell, pair.Second, [.. doubtful.Select(term => term.Cell)])))
        {
            return false;
        }

        foreach (var ((cell, _), value) in doubtful.Zip(only))
        {
            readings[cell] = readings[cell] with
            {
                State = CellState.Number, Value = value, Certainty = Certainty.Inferred, Candidates = [], ProvedBy = [sum.Code],
                Proof = $"the only reading of the scan that satisfies {sum.Code}",
            };
            open.Remove(cell);
        }

        return true;
    }

    private IEnumerable<decimal[]> Fitting(List<(CellRef Cell, int Sign)> doubtful, decimal rest)
    {
        IEnumerable<decimal[]> choices = [[]];
        foreach (var (cell, _) in doubtful)
        {
            choices = choices.SelectMany(chosen => readings[cell].Candidates.Select(value => (decimal[])[.. chosen, value]));
        }

        return choices.Where(chosen => rest + doubtful.Zip(chosen).Sum(pair => pair.First.Sign * pair.Second) == 0);
    }

    /// <summary>No other sum whose terms are all known may speak against the value: then one of the two sums is wrong in print, and nobody knows which.</summary>
    private bool FitsElsewhere(CellRef cell, decimal value, HashSet<CellRef> together) => sums.TrueForAll(sum =>
        !sum.Terms.Any(term => term.Cell == cell)
        || sum.Terms.Any(term => term.Cell != cell && (open.Contains(term.Cell) || together.Contains(term.Cell)))
        || sum.Terms.Sum(term => term.Sign * (term.Cell == cell ? value : readings[term.Cell].Value ?? 0)) == 0);
}
