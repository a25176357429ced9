using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative;

/// <summary>One section of a report as found.</summary>
/// <param name="Code">The form's section code; null for a heading that is none of the six, and for the preamble.</param>
/// <param name="Numbering">As printed: 一, 二; null when the heading has none.</param>
/// <param name="Heading">As printed, without its number; empty for the preamble, and for a section whose heading the report has lost.</param>
/// <param name="Place">Where the heading stands, or the first paragraph when there is no heading.</param>
/// <param name="Text">Its paragraphs, tables left out; lines that the layout broke are joined again.</param>
/// <param name="Parts">The parts of section 1 that were found.</param>
public sealed record Section(
    string? Code, string? Numbering, string Heading, Place Place, IReadOnlyList<Paragraph> Text, IReadOnlyList<SectionPart> Parts)
{
    /// <summary>True for what stands between the title and the first heading.</summary>
    public bool IsPreamble => Code is null && Heading.Length == 0;

    /// <summary>The paragraphs with the places of all their characters; made from <see cref="Text"/> where the section was not read by us.</summary>
    internal IReadOnlyList<SectionText> Texts
    {
        get => field ??= [.. Text.Select(paragraph => new SectionText(Passage.Of(paragraph), Parts.FirstOrDefault(part => part.Text.Contains(paragraph))?.Code))];
        init;
    }
}

/// <summary>One of the five parts of section 1 as found.</summary>
/// <param name="Code">The form's part code.</param>
/// <param name="Heading">As printed.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its paragraphs; a part that is one sentence has that sentence.</param>
public sealed record SectionPart(string Code, string Heading, Place Place, IReadOnlyList<Paragraph> Text);
