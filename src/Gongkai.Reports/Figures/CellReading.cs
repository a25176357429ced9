using Gongkai.Law.Forms;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>What stands in a cell. A blank is not a zero; not found is not blank; undecided names its candidates.</summary>
public enum CellState : byte
{
    /// <summary>A number is printed.</summary>
    Number,

    /// <summary>The cell is there and empty.</summary>
    Blank,

    /// <summary>The cell holds a mark such as / or — or 无, or other text that is no number.</summary>
    Mark,

    /// <summary>The document has no such cell, or it was not found.</summary>
    Missing,

    /// <summary>The document has it, but which number it holds cannot be decided; see <see cref="CellReading.Candidates"/>.</summary>
    Undecided,
}

/// <summary>How a value was obtained.</summary>
public enum Certainty
{
    /// <summary>Printed by itself in its own place.</summary>
    Read,

    /// <summary>Follows from the rest of the document; <see cref="CellReading.Proof"/> says how.</summary>
    Inferred,
}

/// <summary>One cell of a report as read.</summary>
/// <param name="Cell">Its public code.</param>
/// <param name="State">What stands there.</param>
public sealed record CellReading(CellRef Cell, CellState State)
{
    /// <summary>The number; null in every state but <see cref="CellState.Number"/>. Amounts are in 万元.</summary>
    public decimal? Value { get; init; }

    /// <summary>As printed; empty for a blank, null when missing.</summary>
    public string? Text { get; init; }

    /// <summary>Where it stands; null when missing.</summary>
    public Place? Place { get; init; }

    /// <summary>Read or inferred.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Why an inferred value must be so, in short English; null for read values.</summary>
    public string? Proof { get; init; }

    /// <summary>Codes of the checks whose arithmetic decided an inferred value; such a check proves nothing about this cell again.</summary>
    public IReadOnlyList<string> ProvedBy { get; init; } = [];

    /// <summary>The values it may have when undecided, most likely first.</summary>
    public IReadOnlyList<decimal> Candidates { get; init; } = [];

    /// <summary>Whether there may be candidates that are not named: too many of them, or unlikely ones.</summary>
    public bool MoreCandidates { get; init; }

    /// <summary>How sure optical recognition was, 0 to 1; null for text.</summary>
    public float? Confidence { get; init; }

    /// <summary>
    /// Whether the value must be one of the candidates, so that they bound it. Optical recognition may have missed the true reading: its candidates
    /// bound nothing.
    /// </summary>
    public bool CandidatesAreAll => Candidates.Count > 0 && Confidence is null && !MoreCandidates;

    /// <summary>A cell that was not found.</summary>
    public static CellReading Missing(CellRef cell) => new(cell, CellState.Missing);
}
