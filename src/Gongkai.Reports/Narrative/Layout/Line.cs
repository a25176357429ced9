namespace Gongkai.Reports.Narrative.Layout;

/// <summary>One line of a document for the narrative reader, or the sign that a table stands here.</summary>
/// <param name="Passage">The text; null for a table.</param>
internal sealed record Line(Passage? Passage)
{
    /// <summary>True for a stretch of a long line that is a table glued together.</summary>
    public bool GluedTable { get; init; }

    /// <summary>True when the next line may be its continuation: the source is one of lines, not of paragraphs.</summary>
    public bool MayRunOn { get; init; }

    /// <summary>True when it begins something by itself: the heading of a part.</summary>
    public bool Starts { get; init; }

    /// <summary>True when it was read as title or page header and is no narrative.</summary>
    public bool Taken { get; init; }

    /// <summary>The tight text; empty for a table.</summary>
    public string Tight => Passage?.Tight ?? "";

    /// <summary>Whether it is a table or a piece of one.</summary>
    public bool IsTable => Passage is null || GluedTable;
}
