using Gongkai.Law;
using Gongkai.Reports.Narrative.Identifying;
using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative;

/// <summary>A document's running text to identity and sections.</summary>
public static class NarrativeReader
{
    /// <summary>Reads who, when and the six sections. Site furniture is left out, but a publication date is taken from it.</summary>
    public static (Identity Identity, IReadOnlyList<Section> Sections) Read(Document document, LawBook law)
    {
        var words = FormWords.Of(law);
        var (headings, parts, tables) = (new Headings(words), new PartHeadings(words), new TableLines(words));

        var lines = new Lines(headings, tables).Of(document);
        var front = FrontMatter.Take(lines, document, SectionBuilder.Body(lines, headings, parts, tables));
        var signOff = SignOff.Take(lines);
        var sections = new SectionBuilder(words, headings, parts, tables).Build(lines);

        return (new IdentityReader(front, signOff, sections, document).Read(), sections);
    }
}
