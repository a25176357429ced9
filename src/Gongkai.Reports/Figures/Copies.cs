using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures;

/// <summary>
/// Some files hold a table twice: the same page once more, or another year's. What both say alike is sure; what only one says is taken from it;
/// where they differ neither is taken.
/// </summary>
internal static class Copies
{
    /// <summary>Adds a further copy's readings; true when it contradicts what was read before.</summary>
    public static bool Merge(Dictionary<CellRef, CellReading> into, IEnumerable<CellReading> copy)
    {
        var differ = false;
        foreach (var reading in copy)
        {
            if (!into.TryGetValue(reading.Cell, out var first) || (first.State is CellState.Undecided or CellState.Missing && first.Candidates.Count == 0))
            {
                into[reading.Cell] = reading;
            }
            else if (reading.State is CellState.Number or CellState.Blank or CellState.Mark && (reading.State != first.State || reading.Value != first.Value))
            {
                differ |= first.State != CellState.Undecided;
                into[reading.Cell] = Settle(first, reading);
            }
        }

        return differ;
    }

    private static CellReading Settle(CellReading first, CellReading second) => first.State == CellState.Undecided && second.Value is { } value && first.Candidates.Contains(value)
        ? second
        : CellMaker.Undecided(
            first.Cell, first.Text, first.Place, [.. first.Value is { } one ? [one] : first.Candidates, .. second.Value is { } other ? new[] { other } : []],
            areAll: second.Value is not null && (first.Value is not null || first.CandidatesAreAll));
}
