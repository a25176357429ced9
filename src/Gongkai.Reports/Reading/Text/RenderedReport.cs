using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Json;

namespace Gongkai.Reports.Reading.Text;

/// <summary>Reports in the published JSON shape or in long CSV format, as our own renderers write them.</summary>
internal static class RenderedReport
{
    /// <summary>The document; null when the text is neither, for any other JSON or CSV is text like all text.</summary>
    public static Outcome<Document>? Read(string text, ReadingBudget budget)
    {
        var json = RenderedJsonReader.Recognises(text);
        if (!json && !RenderedCsvReader.Recognises(text))
        {
            return null;
        }

        budget.Characters(text.Length);
        var content = json ? RenderedJsonReader.Read(Encoding.UTF8.GetBytes(text), budget.Options.Law) : RenderedCsvReader.Read(text, budget.Options.Law);
        return content.Refusal is { } refusal ? refusal : RenderedDocument.Of(content.Value, json ? "json" : "csv");
    }
}
