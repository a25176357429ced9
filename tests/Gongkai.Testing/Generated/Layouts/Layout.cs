using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>How much of the cells' borders a layout keeps.</summary>
public enum Keeps
{
    /// <summary>Every cell, blank ones too, in its own column.</summary>
    Cells,

    /// <summary>Every printed value by itself, but a blank cell leaves nothing behind.</summary>
    Values,

    /// <summary>Not even which digits belong together.</summary>
    Digits,
}

/// <summary>One of the ways in which reports arrive (numbers as in the list of layouts).</summary>
/// <param name="Name">Number and short name, for messages.</param>
/// <param name="Extension">Of the file.</param>
/// <param name="Keeps">How much a reader can still know.</param>
/// <param name="Write">Report to text or bytes.</param>
public sealed record Layout(string Name, string Extension, Keeps Keeps, Func<PrintedReport, Dice, Rendition> Write)
{
    /// <summary>False for documents that hold none of the national tables.</summary>
    public bool HasTables { get; init; } = true;

    /// <summary>Whether the layout destroys so much that an undecided cell is a right answer even where all values stand by themselves.</summary>
    public bool Ambiguous { get; init; }

    public override string ToString() => Name;
}

/// <summary>What a layout gives: text that is still to be encoded, or the bytes of a container.</summary>
public sealed record Rendition(string? Text, byte[]? Bytes)
{
    public static implicit operator Rendition(string text) => new(text, null);

    public static implicit operator Rendition(byte[] bytes) => new(null, bytes);
}
