using Gongkai.Law;
using Gongkai.Law.Crosswalks;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Comparing;

/// <summary>Two reports beside each other: two years of an organ, or two versions of one year.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
/// <param name="Cells">Every cell of both forms, in the later form's order; none when a report has none of the tables.</param>
/// <param name="Sections">The text, section by section, in the later report's order.</param>
/// <param name="Reuse">How much of the later text stands in the earlier one already; null when there is too little text to say.</param>
public sealed record Comparison(
    ComparisonSide Before, ComparisonSide After, IReadOnlyList<CellDifference> Cells, IReadOnlyList<SectionDifference> Sections, ReuseShare? Reuse);

/// <summary>Which report a side is.</summary>
/// <param name="File">The name it was read under.</param>
/// <param name="Organ">Null when the report does not say.</param>
/// <param name="Year">Null when the report does not say.</param>
/// <param name="Form">Null when it has none of the tables.</param>
public sealed record ComparisonSide(string File, string? Organ, int? Year, Form? Form);

/// <summary>How a figure came out beside its counterpart.</summary>
public enum CellOutcome
{
    /// <summary>The same number, or nothing on both sides.</summary>
    Equal,

    /// <summary>Two numbers that differ.</summary>
    Changed,

    /// <summary>One side holds a number and the other none: a blank, a mark, nothing found.</summary>
    OneSided,

    /// <summary>A side is undecided, or a sum on it has a part without a number.</summary>
    CannotTell,

    /// <summary>The forms do not ask for the same thing.</summary>
    NotComparable,
}

/// <summary>A figure of the later report beside its counterpart in the earlier one.</summary>
/// <param name="Before">Cells of the earlier report, summed; none when its form does not ask.</param>
/// <param name="After">Cells of the later report, summed; none when its form does not ask.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="Relation">How far the two can be compared.</param>
public sealed record CellDifference(IReadOnlyList<CellRef> Before, IReadOnlyList<CellRef> After, CellOutcome Outcome, Comparability Relation)
{
    /// <summary>The cell's name in words, as the later form prints it where it has the cell.</summary>
    public required string Label { get; init; }

    /// <summary>As printed in the earlier report; a sum is written out.</summary>
    public required string BeforeText { get; init; }

    /// <summary>As printed in the later report.</summary>
    public required string AfterText { get; init; }

    /// <summary>The earlier number; null when there is none.</summary>
    public decimal? BeforeValue { get; init; }

    /// <summary>The later number.</summary>
    public decimal? AfterValue { get; init; }

    /// <summary>Why the two cannot wholly be compared.</summary>
    public Wording? Reason { get; init; }

    /// <summary>Later minus earlier; null unless both are numbers that can be compared.</summary>
    public decimal? Change => Outcome is CellOutcome.Equal or CellOutcome.Changed ? AfterValue - BeforeValue : null;
}

/// <summary>The text of one section, sentence by sentence.</summary>
/// <param name="Code">The form's code; null for a section of the organ's own.</param>
/// <param name="Heading">As the form prints it, or as the report does.</param>
/// <param name="Pieces">In the later report's order, with what was deleted where it stood.</param>
public sealed record SectionDifference(string? Code, string Heading, IReadOnlyList<TextPiece> Pieces);

/// <summary>What became of a sentence.</summary>
public enum PieceKind
{
    /// <summary>Stands in both, in the same order.</summary>
    Same,

    /// <summary>Only in the later report.</summary>
    Inserted,

    /// <summary>Only in the earlier report.</summary>
    Deleted,

    /// <summary>Reworded in its place; <see cref="TextPiece.Words"/> says how.</summary>
    Changed,

    /// <summary>Came here from another place, reworded or not.</summary>
    MovedHere,

    /// <summary>Stood here and went to another place.</summary>
    MovedAway,
}

/// <summary>One sentence and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">As printed: the later wording where there is one.</param>
public sealed record TextPiece(PieceKind Kind, string Text)
{
    /// <summary>The earlier wording, for sentences that were changed or moved.</summary>
    public string? Was { get; init; }

    /// <summary>The heading of the section that a moved sentence came from or went to.</summary>
    public string? Other { get; init; }

    /// <summary>The rewording, word by word; none when nothing was reworded.</summary>
    public IReadOnlyList<WordChange> Words { get; init; } = [];
}

/// <summary>A run of words.</summary>
/// <param name="Kind">−1 taken out, 0 kept, 1 put in.</param>
/// <param name="Text">The words.</param>
public readonly record struct WordChange(int Kind, string Text);

/// <summary>How much of a text stands in another text already, with headings, form labels and statutory sentences removed.</summary>
/// <param name="Share">0 to 1: repeated characters over own characters.</param>
/// <param name="OwnCharacters">Characters of the later text that are the organ's own, spaces not counted.</param>
/// <param name="RepeatedCharacters">How many of them stand in the earlier text, in runs of at least <see cref="Similarity.OwnText.Run"/>.</param>
public sealed record ReuseShare(double Share, int OwnCharacters, int RepeatedCharacters);
