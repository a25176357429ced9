using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Testing.Generated;

/// <summary>How a reading of one cell compares with the truth.</summary>
public enum Verdict
{
    Right,

    /// <summary>Left open where the document leaves it open, or where the reader was not good enough; never a wrong statement.</summary>
    Undecided,

    /// <summary>Not found although it is there.</summary>
    Missing,

    /// <summary>Another number than the printed one, a number where none is printed, or "blank" where one is; or said to be one of some numbers, of which it is none.</summary>
    Wrong,
}

/// <summary>Compares readings with the truth, cell by cell.</summary>
public static class Score
{
    public static Verdict Of(Expected truth, CellReading reading) => (truth.Truth, reading.State) switch
    {
        (Truth.Number, CellState.Undecided) when reading.CandidatesAreAll && !reading.Candidates.Contains(truth.Value ?? 0) => Verdict.Wrong,
        (Truth.Blank or Truth.Mark, CellState.Undecided) when reading.CandidatesAreAll => Verdict.Wrong,
        (Truth.Number, CellState.Number) => reading.Value == truth.Value ? Verdict.Right : Verdict.Wrong,
        (Truth.Number, CellState.Undecided) => Verdict.Undecided,
        (Truth.Number, CellState.Missing) => Verdict.Missing,
        (Truth.Number, _) => Verdict.Wrong,
        (Truth.Lost, CellState.Number) => reading.Certainty == Certainty.Inferred && reading.Value == truth.Value ? Verdict.Right : Verdict.Wrong,
        (_, CellState.Number) => Verdict.Wrong,
        (Truth.Blank, CellState.Blank) or (Truth.Mark, CellState.Mark) or (Truth.Lost, _) or (Truth.Absent, CellState.Missing) => Verdict.Right,
        (_, CellState.Undecided) => Verdict.Undecided,
        _ => Verdict.Missing,
    };

    /// <summary>For a failure message: what is printed, what was read, and the document around the cell.</summary>
    public static string Describe(GeneratedDocument document, CellRef cell, CellReading reading)
    {
        var truth = document.Cells[cell];
        return $"{document}: {cell} is {truth.Truth} '{truth.Text}', read as {reading.State} {reading.Value}{string.Join('/', reading.Candidates)} '{reading.Text}' ({reading.Certainty}: {reading.Proof}) at {reading.Place}" + Snippet(document, cell);
    }

    /// <summary>The document's text around the last place where the cell's printed text stands after its row's label.</summary>
    public static string Snippet(GeneratedDocument document, CellRef cell)
    {
        var (form, text) = (document.Report.Form, document.Text ?? "");
        var label = form.Has(cell) ? form.Locate(cell).Row.Label : "";
        var at = label.Length == 0 ? -1 : text.LastIndexOf(label[^Math.Min(4, label.Length)..], StringComparison.Ordinal);

        return at < 0 ? "" : "\n    …" + text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 120)].Replace("\n", "⏎") + "…";
    }
}
