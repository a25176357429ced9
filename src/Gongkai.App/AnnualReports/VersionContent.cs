using System.Text;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Json;

namespace Gongkai.App.AnnualReports;

/// <summary>The content of a version between the text that is stored and the content that the engine works on.</summary>
public static class VersionContent
{
    /// <summary>Stored text to content. The store only ever holds what <see cref="Write"/> wrote: anything else is a bug and throws.</summary>
    public static ReportContent Parse(string stored, LawBook law) => RenderedJsonReader.Read(Encoding.UTF8.GetBytes(stored), law).Value;

    /// <summary>Content to the text that is stored.</summary>
    public static string Write(ReportContent content) => Encoding.UTF8.GetString(ReportJson.Write(content));

    /// <summary>The content as a report that can be checked and compared, as if it had been printed and read.</summary>
    public static Report AsReport(ReportContent content, LawBook law) => ReportReader.From(RenderedDocument.Of(content, "json"), content.PrintedTitle, law);

    /// <summary>The stored text as such a report.</summary>
    public static Report AsReport(string stored, LawBook law) => AsReport(Parse(stored, law), law);
}
