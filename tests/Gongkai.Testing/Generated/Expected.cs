using Gongkai.Law.Forms;

namespace Gongkai.Testing.Generated;

/// <summary>What a document truly says about a cell.</summary>
public enum Truth
{
    /// <summary>This number is printed.</summary>
    Number,

    /// <summary>The cell is there and empty.</summary>
    Blank,

    /// <summary>A mark such as / stands there.</summary>
    Mark,

    /// <summary>The document does not show the cell: it was left out, or the layout lost it. No number may be read, unless as an inference that comes to the true one.</summary>
    Lost,

    /// <summary>The document has no such row or table.</summary>
    Absent,
}

/// <summary>The truth about one cell of a generated document.</summary>
/// <param name="Truth">What is there.</param>
/// <param name="Value">The number; for a lost cell the one that the organ meant.</param>
/// <param name="Text">As printed.</param>
/// <param name="MayBeUndecided">The layout destroyed enough that "cannot be decided" is a right answer too.</param>
public sealed record Expected(Truth Truth, decimal? Value, string Text, bool MayBeUndecided = false);

/// <summary>A generated report as the bytes of a file, with the truth about it.</summary>
/// <param name="Report">What the organ meant.</param>
/// <param name="Layout">Which layout it was given.</param>
/// <param name="FileName">A name with the ending that fits.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Cells">The truth about every cell of the form, and of the superseded row of a hybrid.</param>
/// <param name="Form">The form that a reader should find; null where there are no tables to find.</param>
public sealed record GeneratedDocument(
    GeneratedReport Report, string Layout, string FileName, byte[] Bytes, IReadOnlyDictionary<CellRef, Expected> Cells, Form? Form)
{
    /// <summary>The file's text before it was encoded; null for containers.</summary>
    public string? Text { get; init; }

    public override string ToString() => $"seed {Report.Seed}, layout {Layout}, {FileName}";
}
