using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Similarity;

/// <summary>
/// The figures of a report without texts and places, small enough to keep ten thousand of them: one byte a cell for what stands there, and the numbers
/// that are not zero, of which most reports have few.
/// </summary>
public sealed class FigureSketch
{
    private readonly CellState[] states;
    private readonly short[] positions;   // of the numbers that are not zero, ascending
    private readonly decimal[] numbers;
    private readonly Dictionary<CellRef, IReadOnlyList<decimal>>? candidates;
    private readonly Dictionary<CellRef, decimal?>? superseded;

    private FigureSketch(ReportFigures figures, IReadOnlyList<CellReading> readings)
    {
        Form = figures.Form;
        states = [.. readings.Select(reading => reading.State)];
        positions = [.. readings.Index().Where(pair => pair.Item.Value is not (null or 0m)).Select(pair => (short)pair.Index)];
        numbers = [.. positions.Select(at => readings[at].Value!.Value)];

        var undecided = readings.Where(reading => reading.State == CellState.Undecided && reading.CandidatesAreAll).ToList();
        candidates = undecided.Count == 0 ? null : undecided.ToDictionary(reading => reading.Cell, reading => reading.Candidates);

        var older = figures.All.Where(reading => figures.Form?.Has(reading.Cell) != true).ToList();
        superseded = older.Count == 0 ? null : older.ToDictionary(reading => reading.Cell, reading => reading.Value);
    }

    /// <summary>Null when the report has none of the tables.</summary>
    public Form? Form { get; }

    /// <summary>Whether every cell holds a number, a blank or a mark.</summary>
    public bool Decided => Form is not null && !states.AsSpan().ContainsAny(CellState.Missing, CellState.Undecided);

    /// <summary>How many different numbers other than zero stand in it: with few, equal figures may be chance.</summary>
    public int DifferentNumbers => numbers.Distinct().Count();

    /// <summary>The same for equal figures.</summary>
    public ulong Hash
    {
        get
        {
            var hash = Runs.Mix((ulong)(Form?.FromYear ?? 0));
            foreach (var state in states)
            {
                hash = Runs.Mix(hash ^ (ulong)state);
            }

            for (var i = 0; i < numbers.Length; i++)
            {
                hash = Runs.Mix(hash ^ ((ulong)positions[i] << 32) ^ (uint)numbers[i].GetHashCode());
            }

            return hash;
        }
    }

    /// <summary>Whether the report has a row of an older form in place of a group.</summary>
    public bool Hybrid => superseded is not null;

    /// <summary>The sketch of a report's figures.</summary>
    public static FigureSketch Of(ReportFigures figures) => new(figures, [.. (figures.Form?.Cells ?? []).Select(cell => figures[cell])]);

    /// <summary>The number in a cell; null when it holds none.</summary>
    public decimal? Value(CellRef cell) => Form?.Position(cell) is >= 0 and var at ? states[at] == CellState.Number ? Number(at) : null : superseded?.GetValueOrDefault(cell);

    /// <summary>What stands in a cell of the form.</summary>
    public CellState State(CellRef cell) => Form?.Position(cell) is >= 0 and var at ? states[at] : superseded?.ContainsKey(cell) == true ? CellState.Number : CellState.Missing;

    /// <summary>The numbers that an undecided cell may hold; none for any other.</summary>
    public IReadOnlyList<decimal> Candidates(CellRef cell) => candidates?.GetValueOrDefault(cell) ?? [];

    /// <summary>Whether both hold the same in every cell, on the same form.</summary>
    public bool SameAs(FigureSketch other) =>
        Form == other.Form && states.AsSpan().SequenceEqual(other.states) && positions.AsSpan().SequenceEqual(other.positions) && numbers.AsSpan().SequenceEqual(other.numbers);

    /// <summary>Whether some cell holds different numbers in the two: then they certainly differ.</summary>
    public bool Differs(FigureSketch other)
    {
        for (var i = 0; Form == other.Form && i < states.Length; i++)
        {
            if (states[i] == CellState.Number && other.states[i] == CellState.Number && Number(i) != other.Number(i))
            {
                return true;
            }
        }

        return Form != other.Form;
    }

    private decimal Number(int at) => Array.BinarySearch(positions, (short)at) is >= 0 and var found ? numbers[found] : 0;
}
