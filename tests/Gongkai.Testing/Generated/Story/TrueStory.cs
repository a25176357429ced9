namespace Gongkai.Testing.Generated.Story;

/// <summary>The running text of a generated report.</summary>
/// <param name="Title">Its title line.</param>
/// <param name="Preamble">What stands before section 1; may be empty.</param>
/// <param name="Sections">The six sections.</param>
/// <param name="Period">First and last day of the statistics, when the text states them.</param>
/// <param name="Signed">The date under the signature; null when it has none.</param>
/// <param name="Published">The date of publication, as the page around it states.</param>
public sealed record TrueStory(
    string Title, IReadOnlyList<string> Preamble, IReadOnlyList<TrueSection> Sections, (DateOnly From, DateOnly To)? Period, DateOnly? Signed, DateOnly Published);

/// <summary>One section.</summary>
/// <param name="Code">As in the form.</param>
/// <param name="Number">一 to 六.</param>
/// <param name="Heading">Without the number.</param>
/// <param name="Paragraphs">Its text, tables left out.</param>
/// <param name="Table">The code of the table that it holds; null when it holds none.</param>
public sealed record TrueSection(string Code, string Number, string Heading, IReadOnlyList<string> Paragraphs, string? Table = null);
