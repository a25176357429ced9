namespace Gongkai.Reports.Narrative.Layout;

/// <summary>One paragraph of a section, and the part of section 1 it stands in.</summary>
internal readonly record struct SectionText(Passage Passage, string? Part);
