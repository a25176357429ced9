using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Pages.Desk.County;

public abstract class CountyPageTests(Database database) : PageTests(database)
{
    private static readonly string[] Addresses = ["/desk/county", "/desk/county/checks", "/desk/county/compare", "/desk/county/repetition", "/desk/county/rollup", "/desk/county/import"];

    private Organ county = null!;
    private Visitor authority = null!;

    private async Task Given(bool filed)
    {
        county = await County();
        var organs = new[] { An.Organ("qinghe", "青禾镇人民政府", county), An.Organ("liuxi", "柳溪镇人民政府", county), An.Organ("songping", "松坪镇人民政府", county) };
        await Site.Given([.. organs]);
        foreach (var organ in organs.Take(filed ? 2 : 0))
        {
            await Site.Given(An.AnnualReport(organ, state: ReportState.Submitted, saying: A.Report().Organ(organ.Name).Answered("granted", "person", 4)));
        }

        authority = await SignedInAs(county, Role.Authority);
    }

    [Fact]
    public async Task Every_page_says_what_to_do_next_when_nothing_was_filed()
    {
        await Given(filed: false);

        foreach (var address in Addresses[1..^1])
        {
            var page = await authority.Get(address + "?year=2024");
            Assert.Equal(200, page.Status);
            Assert.NotNull(page.Document.QuerySelector(".gk-empty"));
        }
    }

    [Fact]
    public async Task The_overview_filters_and_exports()
    {
        await Given(filed: true);
        var page = await authority.Get("/desk/county");
        Assert.Contains("青禾镇人民政府", page.Text);
        Assert.Contains("松坪镇人民政府", page.Text);

        page = await page.Press("筛选", ("状态", "已报送（2）"));
        Assert.DoesNotContain("松坪镇人民政府", page.Document.QuerySelector("table")!.TextContent);

        var csv = await authority.Ask("/desk/county?year=2024&export=csv");
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Contains("松坪镇人民政府", await csv.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_sum_leads_back_to_the_reports_in_it_and_to_the_county_s_own_draft()
    {
        await Given(filed: true);

        var page = await authority.Get("/desk/county/rollup?year=2024&cell=requests/received/person");
        Assert.Contains("缺 1 个机关的报告：松坪镇人民政府", page.Text);
        Assert.Contains("柳溪镇人民政府 | 4", page.Table("合计的来源"));
        Assert.Contains("松坪镇人民政府 | 缺报", page.Table("合计的来源"));

        page = await page.Press("起草汇总报告");
        Assert.Equal("/desk/reports/yunling/2024", page.Address);
        Assert.Contains("尚缺 1 个机关", page.Text);
    }

    [Fact]
    public async Task Files_are_previewed_imported_and_undone()
    {
        await Given(filed: false);
        var file = ReportDocx.Write(ReportContent.From(A.Report().Organ("松坪镇人民政府").Build(), LawBook.Embedded));

        var page = await (await authority.Get("/desk/county/import")).Press("读取并预览", [], [("报告文件", "松坪.docx", file), ("报告文件", "通知.txt", "会议通知"u8.ToArray())]);
        Assert.Matches("^/desk/county/import/[-0-9a-f]{36}$", page.Address);
        while (page.Heading == "正在读取文件")
        {
            Assert.Contains("共 2 个", page.Text);
            page = await page.Click("刷新");
        }

        Assert.Contains("1 个可直接导入", page.Text);
        Assert.Contains("不能导入", page.Table("导入预览"));

        page = await page.Press("导入");
        Assert.Contains("已建立 1 份草稿", page.Text);
        Assert.Contains("已建立草稿", page.Table("导入预览"));

        page = await page.Click("批量导入");
        page = await page.Press(page.Buttons().Single(button => button.StartsWith("撤销", StringComparison.Ordinal)));
        Assert.Contains("已撤销 1 份草稿", page.Text);
    }

    [Fact]
    public async Task An_organ_s_own_people_have_no_business_here()
    {
        await Given(filed: true);
        var clerk = await SignedInAs(county, Role.InformationOfficer);

        foreach (var address in Addresses)
        {
            Assert.Equal(403, (await clerk.Get(address)).Status);
        }
    }

    [Fact]
    public async Task A_supervisor_looks_but_does_not_import()
    {
        await Given(filed: true);
        var supervisor = await SignedInAs(county, Role.Supervisor);
        var file = ReportDocx.Write(ReportContent.From(A.Report().Organ("松坪镇人民政府").Build(), LawBook.Embedded));

        var page = await (await supervisor.Get("/desk/county/import")).Press("读取并预览", [], [("报告文件", "松坪.docx", file)]);

        Assert.Equal(["批量导入由主管部门办理"], page.Errors());
    }
}

public sealed class CountyPageTests_on_SQLite() : CountyPageTests(Database.SQLite);

public sealed class CountyPageTests_on_PostgreSQL() : CountyPageTests(Database.PostgreSQL);
