using Gongkai.Law;
using Gongkai.Reports.Comparing.Printing;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Reports.Rendering.Xlsx;
using Gongkai.Reports.Rollup.Printing;
using Gongkai.Reports.Tests.Comparing.Printing;
using Gongkai.Reports.Tests.Rollup.Printing;

namespace Gongkai.Reports.Tests.Rendering;

/// <summary>For a person who changes the look: run with <c>-explicit only</c> and GONGKAI_LOOK naming a folder.</summary>
public sealed class RenderedFiles
{
    [Fact(Explicit = true)]
    public void Are_written_for_the_eye()
    {
        var folder = Environment.GetEnvironmentVariable("GONGKAI_LOOK") ?? throw new InvalidOperationException("GONGKAI_LOOK names no folder.");

        foreach (var (name, content) in new[] { ("2021", SampleContent.Of(2023, odd: true)), ("2019", SampleContent.Of(2020)) })
        {
            File.WriteAllText(Path.Combine(folder, name + ".html"), ReportHtml.Page(content));
            File.WriteAllBytes(Path.Combine(folder, name + ".docx"), ReportDocx.Write(content));
            File.WriteAllBytes(Path.Combine(folder, name + ".xlsx"), ReportXlsx.Write(content));
            File.WriteAllBytes(Path.Combine(folder, name + ".json"), ReportJson.Write(content));
            File.WriteAllBytes(Path.Combine(folder, name + ".csv"), ReportCsv.Write(content));
        }

        File.WriteAllText(Path.Combine(folder, "comparison.html"), ComparisonHtml.Page(ComparisonPrintingTests.Sample, Language.Chinese));
        File.WriteAllText(Path.Combine(folder, "rollup.html"), RollupHtml.Page(RollupPrintingTests.Sample));
        File.WriteAllBytes(Path.Combine(folder, "rollup.xlsx"), RollupXlsx.Write(RollupPrintingTests.Sample));
    }
}
