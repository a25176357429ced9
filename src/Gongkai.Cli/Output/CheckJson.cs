using Gongkai.Law;

namespace Gongkai.Cli.Output;

/// <summary>A checked report as one JSON object. The property names are an interface.</summary>
internal static class CheckJson
{
    public static string Line(CheckedReport report, Language language) => JsonLines.Line(json =>
    {
        json.WriteString("file", report.File);
        json.WriteText("organ", report.Organ);
        json.WriteNumberOrNull("year", report.Year);
        json.WriteText("form", report.Form);
        json.WriteArray("findings", report.Findings(), finding => FindingJson.Write(json, finding, language));
    });
}
