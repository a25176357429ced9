using System.Text;
using Gongkai.App.Channels;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Pages.Desk.Reports;

public abstract class DraftPagesTests(Database database) : PageTests(database)
{
    private const string Report = "/desk/reports/qinghe/2024";

    private Organ town = null!;

    private async Task<Visitor> Clerk(ReportBuilder? saying = null)
    {
        var county = await County();
        town = An.Organ("qinghe", "青禾镇人民政府", under: county);
        await Site.Given(town);
        if (saying is not null)
        {
            await Site.Given(An.AnnualReport(town, saying: saying));
        }

        return await SignedInAs(town, Role.InformationOfficer);
    }

    private static byte[] File(ReportBuilder report) => Encoding.UTF8.GetBytes(ReportHtml.Page(ReportContent.From(report.Build(), LawBook.Embedded)));

    private static Task<Page> Upload(Page page, byte[] bytes, string name, params (string, string)[] more) => page.Press("读取", more, [("报告文件", name, bytes)]);

    [Fact]
    public async Task A_report_is_started_uploaded_confirmed_and_then_edited()
    {
        var clerk = await Clerk();
        var page = await clerk.Get("/desk/reports");
        Assert.Contains("还没有年度报告", page.Text, StringComparison.Ordinal);

        page = await (await page.Click("新建年度报告")).Press("开始填报", ("报告年度", "2024"));
        Assert.Equal($"{Report}/bring-in", page.Address);

        page = await Upload(page, File(A.Report().Answered("granted", "person", 3)), "年报.html");
        Assert.Equal("核对读取的数据", page.Heading);

        page = await page.Press("确认读取无误");
        Assert.Equal($"{Report}/edit", page.Address);
        Assert.Contains("已确认读取的数据", page.Text, StringComparison.Ordinal);
        Assert.Equal("3", page.Document.GetElementById("c_requests_received_person")!.GetAttribute("value"));
        await HasAHistory(clerk);
    }

    // Whoever works with a record reads what was done to it; others do not, and people's own history is not theirs.
    private async Task HasAHistory(Visitor clerk)
    {
        var history = await (await clerk.Get(Report)).Click("这份报告的历史");
        Assert.Equal("这条记录的历史", history.Heading);
        Assert.Contains("读入年报文件", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("导出 CSV", history.Text, StringComparison.Ordinal);

        var other = An.Organ("liuting", "柳汀镇人民政府", under: null);
        await Site.Given(other);
        var stranger = await SignedInAs(other, Role.InformationOfficer);
        Assert.Contains("没有您可以看的记录", (await stranger.Get(history.Address)).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await (await SignedInAs(town, Role.SecrecyReviewer)).Get(history.Address)).Status);
        Assert.Equal(404, (await clerk.Get($"/desk/trail/Person/{clerk.PersonId}")).Status);
    }

    [Fact]
    public async Task A_wrong_file_says_what_to_do_and_keeps_the_page()
    {
        var clerk = await Clerk(A.Report());

        var page = await Upload(await clerk.Get($"{Report}/bring-in"), "周五开会。"u8.ToArray(), "通知.txt");

        Assert.Equal(["这个文件里没有找到年度报告的统计表和各部分标题，请检查是否选错了文件"], page.Errors());
        Assert.Equal(["请选择一个文件，或在下面粘贴报告的文字"], (await page.Press("读取")).Errors());
    }

    [Fact]
    public async Task A_file_that_takes_long_is_read_in_the_background_and_the_page_says_how_far()
    {
        var clerk = await Clerk(A.Report());

        var page = await Upload(await clerk.Get($"{Report}/bring-in"), "%PDF-1.4\n%âãÏÓ\n1 0 obj\n"u8.ToArray(), "年报.pdf");
        Assert.Equal($"{Report}/reading", page.Address);
        Assert.Contains("年报.pdf", page.Text, StringComparison.Ordinal);

        for (var looks = 0; page.Heading == "正在读取文件" && looks < 600; looks++)
        {
            await Task.Delay(50);
            page = await page.Click("刷新");
        }

        Assert.Equal("文件没有读入", page.Heading);
        Assert.Contains("草稿没有改动", page.Text, StringComparison.Ordinal);
        Assert.Contains("再读一次", page.Buttons());
        Assert.Contains("查看原因", (await clerk.Get($"{Report}/bring-in")).Links());
        Assert.Equal($"{Report}/reading", (await page.Press("再读一次")).Address);
    }

    [Fact]
    public async Task The_texts_show_word_by_word_what_became_of_last_years_and_how_much_is_kept()
    {
        var clerk = await Clerk();
        const string stayed = "机关党委每季度检查一次公开目录并通报结果。";
        await Site.Given(
            An.AnnualReport(town, 2023, saying: A.Report().Year(2023).Text("improvement", stayed + "去年新开了两个公开专区供群众查阅资料。窗口工作人员集中培训三次共六十人参加。")),
            An.AnnualReport(town, 2024, saying: A.Report().Text("improvement", "窗口工作人员集中培训三次共六十人参加。" + stayed + "今年建成了线上申请渠道。")));

        var page = await clerk.Get($"{Report}/texts");

        var beside = page.Document.QuerySelectorAll("details.gk-beside").Single(details => details.TextContent.Contains("专区", StringComparison.Ordinal));
        Assert.Contains("新增 1 句，删去 1 句，移动 1 句，沿用上年文字", beside.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("〔新增：今年建成了线上申请渠道。〕", beside.QuerySelector("ins")!.TextContent);
        Assert.Equal("〔删去：去年新开了两个公开专区供群众查阅资料。〕", beside.QuerySelector("del")!.TextContent);
        Assert.Contains("移来", beside.QuerySelector(".gk-beside__moved")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_doubtful_cell_asks_and_its_place_and_cell_lead_to_each_other()
    {
        var clerk = await Clerk(A.Report());
        var source = A.Report().Answered("granted", "person", 3).Undecided("remedies/reconsideration/upheld", 1, 11);

        var page = await Upload(await clerk.Get($"{Report}/bring-in"), File(source), "年报.html");
        Assert.Single(page.Document.QuerySelectorAll(".gk-doubt"));
        Assert.Equal("#c_requests_received_person", page.Document.GetElementById("p_requests_received_person")!.GetAttribute("href"));
        Assert.NotNull(page.Document.GetElementById("c_requests_received_person")!.QuerySelector("a[href='#p_requests_received_person']"));

        page = await page.Press("确认读取无误");
        Assert.Equal(["还有 1 格不能确定，请逐格选定后再确认"], page.Errors());

        page = await page.Press("保存选定", ("11", "是"));
        Assert.Contains("已选定 1 格", page.Text, StringComparison.Ordinal);
        page = await page.Press("确认读取无误");
        Assert.Equal($"{Report}/edit", page.Address);
        Assert.Equal("11", page.Document.GetElementById("c_remedies_reconsideration_upheld")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_stale_page_saves_what_it_can_and_shows_both_values_of_the_rest()
    {
        var clerk = await Clerk(A.Report());
        var colleague = await SignedInAs(town, Role.InformationOfficer);
        const string cell = "一、本年新收政府信息公开申请数量 / 自然人";
        var (mine, theirs) = (await clerk.Get($"{Report}/edit"), await colleague.Get($"{Report}/edit"));
        var label = mine.Document.GetElementById("c_requests_received_person")!.GetAttribute("aria-label")!;
        Assert.Equal(cell, label);

        await theirs.Press("保存", (label, "5"));
        var page = await mine.Press("保存", (label, "7"));

        Assert.Contains("刚改为“5”，您填的是“7”", Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Equal("7", page.Document.GetElementById("c_requests_received_person")!.GetAttribute("value"));
        page = await page.Press("保存");
        Assert.Contains("已保存 1 格", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_sum_is_told_at_its_cells_and_can_be_corrected_as_proposed()
    {
        var clerk = await Clerk(A.Report().Answered("granted", "person", 3).Set("requests/received/total", 9));

        var page = await clerk.Get($"{Report}/edit");
        Assert.Contains("gk-cell--error", page.Document.GetElementById("c_requests_received_total")!.ParentElement!.ClassName, StringComparison.Ordinal);

        page = await clerk.Get($"{Report}/findings");
        Assert.NotEmpty(page.Document.QuerySelectorAll(".gk-findings--error .gk-finding"));
        page = await page.Press("照此修改");
        Assert.Empty(page.Document.QuerySelectorAll(".gk-findings--error .gk-finding"));
    }

    [Fact]
    public async Task A_warning_is_accepted_with_a_reason_and_withdrawn()
    {
        var clerk = await Clerk(A.Report().Answered("granted", "person", 3).Text("overview.onRequest", "本年度收到政府信息公开申请5件。"));

        var page = await (await clerk.Get($"{Report}/findings")).Press("保存理由");
        Assert.NotEmpty(page.Errors());
        page = await page.Press("保存理由", (page.Document.QuerySelectorAll("label").Select(PageTest.Page.Words).First(l => l.StartsWith("理由", StringComparison.Ordinal)), "其中2件为重复登记"));
        Assert.Contains("其中2件为重复登记", page.Text, StringComparison.Ordinal);

        page = await page.Press("撤回理由");
        Assert.DoesNotContain("其中2件为重复登记", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_and_signature_are_saved_without_script()
    {
        var clerk = await Clerk(A.Report());

        var page = await (await clerk.Get($"{Report}/texts")).Press("保存", ("政府信息公开平台建设", "网站改版一次。"));
        Assert.Contains("已保存 1 处文字", page.Text, StringComparison.Ordinal);

        page = await (await clerk.Get($"{Report}/identity")).Press("保存", ("成文日期", "二月三十日"));
        Assert.Equal(["成文日期应写作 2025-01-20 的样式"], page.Errors());
        page = await page.Press("保存", ("成文日期", "2025-01-22"));
        Assert.Contains("已保存", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_channel_register_offers_its_sentence_and_it_goes_in_only_where_that_is_asked_for()
    {
        var clerk = await Clerk(A.Report());
        Assert.DoesNotContain("公开渠道登记簿", (await clerk.Get($"{Report}/texts")).Text);
        Channel Of(ChannelKind kind, string name) => new() { OrganId = town.Id, Kind = kind, Name = name, OpenedOn = new DateOnly(2020, 1, 1) };
        var account = Of(ChannelKind.OfficialAccount, "青禾发布");
        await Site.Given(account);
        const string One = "2024年，除政府网站外共有公开渠道 1 个，其中政务新媒体 1 个；微信公众号 1 个，发布信息 0 条。";

        var page = await clerk.Get($"{Report}/texts");
        Assert.Contains(One, page.Text);
        page = await (await page.Press("保存", ("监督保障", "培训两次。"))).Press("插入", ("政府信息公开平台建设", "网站改版一次。"));
        Assert.Equal($"网站改版一次。\n{One}", page.Value("政府信息公开平台建设"));
        Assert.Contains("正文里已有这句话", page.Text);

        await Site.Given(Of(ChannelKind.NoticeBoard, "镇政府公开栏"));
        page = await (await clerk.Get($"{Report}/texts")).Press("换成登记簿的数字");
        Assert.Equal("网站改版一次。\n2024年，除政府网站外共有公开渠道 2 个，其中政务新媒体 1 个；微信公众号 1 个，发布信息 0 条；公开栏 1 个，发布信息 0 条。", page.Value("政府信息公开平台建设"));
        Assert.Contains("青禾发布", (await page.Click("查看来源")).Text);
    }

    [Fact]
    public async Task Reviewers_and_the_county_read_and_cannot_write()
    {
        await Clerk(A.Report());
        var reviewer = await SignedInAs(town, Role.FirstReviewer);

        foreach (var step in new[] { "edit", "texts", "identity", "findings", "bring-in" })
        {
            var page = await reviewer.Get($"{Report}/{step}");
            Assert.DoesNotContain("保存", page.Buttons());
            Assert.DoesNotContain("读取", page.Buttons());
        }

        var stranger = await SignedInAs(An.Organ("other", under: null), []);
        Assert.NotEqual("统计表", (await stranger.Get($"{Report}/edit")).Heading);
    }
}

public sealed class DraftPagesTests_on_SQLite() : DraftPagesTests(Database.SQLite);

public sealed class DraftPagesTests_on_PostgreSQL() : DraftPagesTests(Database.PostgreSQL);
