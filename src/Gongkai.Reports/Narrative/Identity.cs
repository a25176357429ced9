using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative;

/// <summary>What a report says about itself. Every item knows its place; null means that the document does not say.</summary>
public sealed record Identity
{
    /// <summary>The organ that reports.</summary>
    public Found<string>? Organ { get; init; }

    /// <summary>The year reported on.</summary>
    public Found<int>? Year { get; init; }

    /// <summary>The statistics period; <see cref="Found{T}.Text"/> keeps damaged wordings such as 202111日.</summary>
    public Found<Period>? Period { get; init; }

    /// <summary>The title line.</summary>
    public Found<string>? Title { get; init; }

    /// <summary>The date under the signature.</summary>
    public Found<DateOnly>? Signed { get; init; }

    /// <summary>The date of publication, from the page or its metadata.</summary>
    public Found<DateOnly>? Published { get; init; }

    /// <summary>Statements that contradict the chosen ones: another year in the title, another organ at the end.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];
}

/// <summary>Something the document states, and where.</summary>
/// <param name="Value">In normal form.</param>
/// <param name="Text">As printed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Found<T>(T Value, string Text, Place Place)
{
    /// <summary>True when it follows from another statement (a plan for next year) and is not stated itself.</summary>
    public bool Inferred { get; init; }
}

/// <summary>From the first to the last day, both included.</summary>
public sealed record Period(DateOnly From, DateOnly To);

/// <summary>Two statements about the same thing that do not agree.</summary>
/// <param name="About">organ, year, period, title, signed or published.</param>
/// <param name="Chosen">The text that was taken.</param>
/// <param name="Other">The text that contradicts it.</param>
/// <param name="Place">Where the other stands.</param>
public sealed record Conflict(string About, string Chosen, string Other, Place Place);
