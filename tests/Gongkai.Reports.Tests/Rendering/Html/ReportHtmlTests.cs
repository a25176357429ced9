using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Html;

namespace Gongkai.Reports.Tests.Rendering.Html;

public sealed class ReportHtmlTests
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void Every_figure_names_the_headers_that_a_screen_reader_says(int year)
    {
        var content = SampleContent.Of(year, odd: true);
        var page = new HtmlParser().ParseDocument(ReportHtml.Page(content));
        var figures = page.QuerySelectorAll("td:not(.corner)").ToList();

        Assert.Equal(content.Form.Cells.Count, figures.Count);
        Assert.All(figures, figure => Assert.All(figure.GetAttribute("headers")!.Split(' '), id => Assert.Equal("TH", page.GetElementById(id)?.NodeName)));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), header => Assert.True(header.HasAttribute("scope")));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void A_figure_is_found_by_its_printed_labels()
    {
        var content = SampleContent.Of(2023);
        var page = new HtmlParser().ParseDocument(ReportHtml.Page(content));
        var cell = content.Form.Cells[content.Form.Cells.Count / 2];
        var (_, row, column) = content.Form.Locate(cell);

        var said = page.QuerySelectorAll("td:not(.corner)")[content.Form.Position(cell)].GetAttribute("headers")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent).ToList();

        Assert.Contains(row.Label, said);
        Assert.Contains(column.Label, said);
    }

    [Fact]
    public void Text_of_a_report_is_never_markup()
    {
        var content = SampleContent.Of(2023) with { Organ = "<script>alert(1)</script>", Preamble = ["<img src=x onerror=alert(1)> & \"引号\""] };
        var page = new HtmlParser().ParseDocument(ReportHtml.Page(content));

        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Contains("<img src=x onerror=alert(1)> & \"引号\"", page.Body!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_can_stand_in_one_page()
    {
        var html = ReportHtml.Fragment(SampleContent.Of(2022), "a-") + ReportHtml.Fragment(SampleContent.Of(2023), "b-");
        var ids = new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void The_five_states_of_a_cell_look_different()
    {
        var page = new HtmlParser().ParseDocument(ReportHtml.Page(SampleContent.Of(2023, odd: true)));

        Assert.Equal("", page.QuerySelector("td.blank")!.TextContent);
        Assert.Equal("/", page.QuerySelector("td.mark")!.TextContent);
        Assert.Equal(PrintedFigure.MissingText, page.QuerySelector("td.missing")!.TextContent);
        Assert.Equal("〔27或2〕", page.QuerySelector("td.undecided")!.TextContent);
    }
}
