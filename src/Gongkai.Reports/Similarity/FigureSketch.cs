using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Similarity;

/// <summary>The figures of a report without texts and places: two arrays.</summary>
public sealed class FigureSketch
{
    private readonly CellState[] states;
    private readonly decimal[] values;
    private readonly Dictionary<CellRef, IReadOnlyList<decimal>>? candidates;
    private readonly Dictionary<CellRef, decimal?>? superseded;

    private FigureSketch(Form? form, CellState[] states, decimal[] values, Dictionary<CellRef, IReadOnlyList<decimal>>? candidates, Dictionary<CellRef, decimal?>? superseded) =>
        (Form, this.states, this.values, this.candidates, this.superseded) = (form, states, values, candidates, superseded);

    /// <summary>Null when the report has none of the tables.</summary>
    public Form? Form { get; }

    /// <summary>Whether every cell holds a number, a blank or a mark.</summary>
    public bool Decided => Form is not null && !states.AsSpan().ContainsAny(CellState.Missing, CellState.Undecided);

    /// <summary>How many different numbers above zero stand in it: with few, equal figures may be chance.</summary>
    public int DifferentNumbers => values.Where((value, i) => states[i] == CellState.Number && value != 0).Distinct().Count();

    /// <summary>The same for equal figures.</summary>
    public ulong Hash => states.Zip(values).Aggregate(Runs.Mix((ulong)(Form?.FromYear ?? 0)), (hash, cell) => Runs.Mix(hash ^ ((ulong)cell.First << 56) ^ (ulong)cell.Second.GetHashCode()));

    /// <summary>The sketch of a report's figures.</summary>
    public static FigureSketch Of(ReportFigures figures)
    {
        var cells = figures.Form?.Cells ?? [];
        var readings = cells.Select(cell => figures[cell]).ToList();
        var undecided = readings.Where(reading => reading.State == CellState.Undecided && reading.CandidatesAreAll).ToList();
        var older = figures.All.Where(reading => figures.Form?.Has(reading.Cell) != true).ToList();

        return new FigureSketch(
            figures.Form,
            [.. readings.Select(reading => reading.State)],
            [.. readings.Select(reading => reading.Value ?? 0)],
            undecided.Count == 0 ? null : undecided.ToDictionary(reading => reading.Cell, reading => reading.Candidates),
            older.Count == 0 ? null : older.ToDictionary(reading => reading.Cell, reading => reading.Value));
    }

    /// <summary>The number in a cell; null when it holds none.</summary>
    public decimal? Value(CellRef cell) => Form?.Position(cell) is >= 0 and var at ? states[at] == CellState.Number ? values[at] : null : superseded?.GetValueOrDefault(cell);

    /// <summary>What stands in a cell of the form.</summary>
    public CellState State(CellRef cell) => Form?.Position(cell) is >= 0 and var at ? states[at] : superseded?.ContainsKey(cell) == true ? CellState.Number : CellState.Missing;

    /// <summary>The numbers that an undecided cell may hold; none for any other.</summary>
    public IReadOnlyList<decimal> Candidates(CellRef cell) => candidates?.GetValueOrDefault(cell) ?? [];

    /// <summary>Whether the report has a row of an older form in place of a group.</summary>
    public bool Hybrid => superseded is not null;

    /// <summary>Whether both hold the same in every cell, on the same form.</summary>
    public bool SameAs(FigureSketch other) => Form == other.Form && states.AsSpan().SequenceEqual(other.states) && values.AsSpan().SequenceEqual(other.values);

    /// <summary>Whether some cell holds different numbers in the two: then they certainly differ.</summary>
    public bool Differs(FigureSketch other)
    {
        for (var i = 0; Form == other.Form && i < states.Length; i++)
        {
            if (states[i] == CellState.Number && other.states[i] == CellState.Number && values[i] != other.values[i])
            {
                return true;
            }
        }

        return Form != other.Form;
    }
}
