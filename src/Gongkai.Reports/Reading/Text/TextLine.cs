namespace Gongkai.Reports.Reading.Text;

/// <summary>How a line of text stands to tables.</summary>
internal enum TextLineKind
{
    Blank,
    Prose,

    /// <summary>Several cells with tabs or bars between them.</summary>
    Cells,

    /// <summary>One cell with separators around it: a row of a table of lines, or one cell of a table with a cell on each line.</summary>
    OneCell,

    /// <summary>Bars and nothing else.</summary>
    BarsOnly,

    /// <summary>Markdown's line of dashes under a header.</summary>
    Rule,
}

/// <summary>A stretch of a line, white space at its ends left out.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">Number of characters; 0 for a blank cell.</param>
internal readonly record struct Stretch(int Start, int Length);

/// <summary>A line and its cells.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Without its end.</param>
internal sealed record TextLine(int Number, string Text, TextLineKind Kind, IReadOnlyList<Stretch> Cells)
{
    /// <summary>Bars at the end of the line, or all bars of a line that has nothing else.</summary>
    public int Bars { get; init; }

    public bool IsDelimited => Kind is TextLineKind.Cells or TextLineKind.OneCell or TextLineKind.BarsOnly or TextLineKind.Rule;
}
