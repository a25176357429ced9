using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Law;
using Gongkai.Reports.Comparing;
using Gongkai.Reports.Comparing.Printing;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Comparing.Printing;

public sealed class ComparisonPrintingTests
{
    public static Comparison Sample { get; } = ReportComparer.Compare(
        A.Report("2019").Answered("granted", "person", 3).Answered("other", "person", 1).Text("improvement", "一是解读材料偏少，图解不多。\n二是栏目更新不够均衡，有的站所长期不报。\n三是人员变动较大。")
            .Text("otherMatters", "全年开展培训两次，参加人员六十名。").Build() with { File = "2020.html" },
        A.Report("2021").Year(2021).Answered("granted", "person", 5).Undecided("requests/carriedOut/person", 27, 2).Blank("disclosure/licences/decided")
            .Text("improvement", "全年开展培训两次，参加人员六十名。\n一是解读材料偏少，图解和问答不多。\n三是人员变动较大。").Text("otherMatters", "本年度接受了一次<第三方>评估。").Build() with { File = "2021.html" },
        LawBook.Embedded);

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void As_text_it_says_what_changed_and_counts_the_rest(Language language) => Approved.Match(ComparisonText.Write(Sample, language), $"comparison-{language}");

    [Fact]
    public void As_JSON_it_is_valid_against_the_published_schema() => Assert.Empty(JsonSchema.Mistakes(
        File.ReadAllText(Path.Combine(SharedReference.Checkout, "docs/schema/comparison.schema.json")), Encoding.UTF8.GetString(ComparisonJson.Write(Sample))));

    [Fact]
    public void As_a_page_it_marks_what_was_put_in_and_taken_out()
    {
        var page = new HtmlParser().ParseDocument(ComparisonHtml.Page(Sample, Language.Chinese));

        Assert.Contains("和问答", page.QuerySelectorAll("ins").Select(element => element.TextContent));
        Assert.Contains("二是栏目更新不够均衡，有的站所长期不报。", page.QuerySelectorAll("del").Select(element => element.TextContent));
        Assert.Contains("本年度接受了一次<第三方>评估。", page.Body!.Text(), StringComparison.Ordinal);
        Assert.Equal(Sample.Cells.Count, page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.QuerySelectorAll("th"), header => Assert.True(header.HasAttribute("scope")));
    }
}
