using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Reports.Rendering.Xlsx;
using Gongkai.Reports.Tests.Reading;

namespace Gongkai.Reports.Tests.Rendering;

/// <summary>Reading what was rendered gives the same report back, through the same reader that reads everyone's files.</summary>
public sealed class RoundTripTests
{
    private static readonly Dictionary<string, Func<ReportContent, byte[]>> Formats = new()
    {
        ["html"] = content => Encoding.UTF8.GetBytes(ReportHtml.Page(content)),
        ["docx"] = ReportDocx.Write,
        ["xlsx"] = ReportXlsx.Write,
        ["json"] = ReportJson.Write,
        ["csv"] = ReportCsv.Write,
    };

    // The day of publication is a fact beside the text; office files have no place for it that readers look at.
    private static readonly string[] Beside = ["html", "json", "csv"];

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_comes_back_in_its_state(string format) =>
        Check(format, (content, report) => Assert.Equal(Told.Figures(content), Told.Figures(content with { Figures = report.Figures })));

    [Theory]
    [MemberData(nameof(Names))]
    public void Organ_year_title_and_dates_come_back(string format) =>
        Check(format, (content, report) => Assert.Equal(
            Told.Facts(content with { Published = Beside.Contains(format) ? content.Published : null }), Told.Facts(ReportContent.From(report, LawBook.Embedded))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_paragraph_comes_back_in_its_section(string format) => Check(format, (content, report) =>
    {
        var read = ReportContent.From(report, LawBook.Embedded);
        Assert.Equal(Told.Texts(content), Told.Texts(read with { Sections = [.. read.Sections.Where(section => section.Code is not ("disclosure" or "requests" or "remedies"))] }));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hybrid_report_comes_back_with_its_older_row(string format)
    {
        var form = LawBook.Embedded.FormNamed("2021")!;
        var content = SampleContent.Of(2023);
        content = content with
        {
            Figures = new(form, content.Figures.All.Where(reading => !reading.Cell.Row.StartsWith("other.", StringComparison.Ordinal))
                .Concat(form.Tables[1].Blocks[0].Columns.Select((column, i) => SampleContent.Number(new("requests", "other", column.Code), i)))),
        };

        Assert.Equal(Told.Figures(content), Told.Figures(content with { Figures = Read(format, content).Figures }));
    }

    private static void Check(string format, Action<ReportContent, Report> same) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(AnyContent.Arbitrary, content => same(content, Read(format, content))));

    private static Report Read(string format, ReportContent content) =>
        ReportReader.Read(Formats[format](content), "report." + format, Patience.Options, TestContext.Current.CancellationToken).Value;
}
