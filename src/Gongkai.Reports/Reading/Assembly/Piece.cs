namespace Gongkai.Reports.Reading.Assembly;

/// <summary>One item of the tape: a line of text, or the mark where a table begins.</summary>
/// <param name="Text">The line; empty for a table.</param>
/// <param name="Table">The table that begins here.</param>
/// <param name="Heading">Marked as a heading by its source.</param>
/// <param name="Linked">How many of its characters are link text.</param>
internal readonly record struct Piece(string Text, PendingTable? Table, bool Heading, int Linked)
{
    /// <summary>Taken for site furniture.</summary>
    public bool Chrome { get; init; }
}
