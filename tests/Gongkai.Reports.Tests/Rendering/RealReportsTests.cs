using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Comparing;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Reports.Rendering.Xlsx;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Rendering;

/// <summary>Real reports, read in whatever layout they came, rendered and read again: every figure the same.</summary>
public sealed class RealReportsTests
{
    public static TheoryData<string> Files =>
    [
        "real/hongze-2023.pdf", "real/pingtan-2020.txt", "real/pingtan-2023.html", "real/pingtan-caizheng-2024.txt", "real/shanghai-kewei-2024.md", "real/shuyang-fagai-2023.html",
        "seeds/commerce-bureau-2021.txt", "seeds/hechuan-2023.txt", "seeds/pingchangguan-2023.txt", "seeds/pingzhai-2024.txt", "seeds/zhimawa-2024.txt",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reading_a_rendered_real_report_gives_the_same_figures_and_words(string file)
    {
        var report = Read(file);
        var content = ReportContent.From(report, LawBook.Embedded);

        foreach (var (name, bytes) in new[] { ("a.html", Encoding.UTF8.GetBytes(ReportHtml.Page(content))), ("a.docx", ReportDocx.Write(content)), ("a.xlsx", ReportXlsx.Write(content)) })
        {
            var again = ReportReader.Read(bytes, name, Patience.Options, TestContext.Current.CancellationToken).Value;

            Assert.Equal(Values(content.Figures), Values(again.Figures));
            Assert.Equal((report.Identity.Organ?.Value, report.Identity.Year?.Value, report.Identity.Signed?.Value), (again.Identity.Organ?.Value, again.Identity.Year?.Value, again.Identity.Signed?.Value));
            Assert.Empty(
                ReportComparer.Compare(report, again, LawBook.Embedded).Sections.SelectMany(section => section.Pieces)
                    .Where(piece => piece.Kind == PieceKind.Deleted && !IsHeadingOfPart(piece.Text)).Select(piece => piece.Text));
        }
    }

    // The headings of the five parts are printed as the notice words them.
    private static bool IsHeadingOfPart(string text) => text.Length < 20 && text[0] is '（' or '(' or '一' or '二' or '三' or '四' or '五';

    private static Report Read(string file)
    {
        var path = SharedReference.File(file);
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");
        var outcome = ReportReader.Read(File.ReadAllBytes(path), path, Patience.Options, TestContext.Current.CancellationToken);
        Assert.SkipWhen(outcome.Refusal?.Code.Contains("missing", StringComparison.Ordinal) == true, "an outside program is not installed");

        return outcome.Value;
    }

    private static string Values(ReportFigures figures) =>
        string.Join('\n', figures.All.Select(reading => $"{reading.Cell} {reading.State} {reading.Value:0.######} {string.Join('/', reading.Candidates.Select(PrintedFigure.Number))}"));
}
