using System.Text;
using AngleSharp.Html.Dom;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk.Items;

public abstract class ItemJourneyTests(Database database) : PageTests(database)
{
    private Organ township = null!;

    private async Task<(Visitor Clerk, Page Page)> Draft()
    {
        township = An.Organ("qinghe", "青禾镇人民政府", await County());
        await Site.Given(township);
        var clerk = await SignedInAs(township, Role.InformationOfficer);
        var page = await clerk.Get("/desk/items");
        Assert.Contains("还没有信息", page.Text);
        page = await page.Click("起草信息");
        page = await page.Press("开始起草", ("标题", "青禾镇农田水利工程建设方案"));
        Assert.Equal("正文", page.Heading);
        return (clerk, page);
    }

    [Fact]
    public async Task A_clerk_writes_without_script_explains_the_warnings_and_sends_it()
    {
        var (_, page) = await Draft();
        page = await page.Press("保存", ("正文", "第一段。\n第二段 <不是标签>。"));
        Assert.Contains("已保存", page.Text);
        Assert.Contains("<p>第一段。</p>", await Site.Ask(db => db.ItemVersions.Select(v => v.Body).SingleAsync()));

        page = await page.Click("基本信息");
        page = await page.Press("保存", ("发文机关", "青禾镇人民政府"), ("成文日期", "2025-01-03"), ("形成或变更日期", "2025-01-03"), ("内容概述", "水利工程"));
        Assert.Contains("应在 2025年2月7日 前公开", page.Text);

        page = await page.Again(Item(page, "checks"));
        Assert.Contains("没有选择公开事项", page.Text);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            page = await page.Press("写明理由，保留原文", ("不改的理由", "试用阶段不分类"));
        }

        Assert.DoesNotContain("写明理由，保留原文", page.Text);
        page = await Move(page, ItemMove.SendToReview, "确认送审");
        Assert.Contains("等待一审一校", page.Text);
        Assert.Contains("撤回修改", page.Links());
        Assert.DoesNotContain("审核通过", page.Links());
    }

    [Fact]
    public async Task The_whole_way_ends_with_a_number_and_a_withdrawal_says_why()
    {
        var (clerk, page) = await Draft();
        await page.Press("保存", ("正文", "<p>方案内容。</p>"));
        page = await clerk.Get(Item(page, "facts"));
        page = await page.Press("保存", ("成文日期", "2025-01-03"), ("内容概述", "水利工程"), ("公开事项", "20-3"), ("主题分类", "06"));
        page = await Move(page, ItemMove.SendToReview, "确认送审");
        var address = page.Address;

        var first = await SignedInAs(township, Role.FirstReviewer);
        page = await first.Get("/desk");
        Assert.Contains("青禾镇农田水利工程建设方案", page.Table("等您办理的信息"));
        page = await first.Get(address + "/move/Refuse");
        page = await page.Press("确认退回修改");
        Assert.Contains("请填写退回理由", Assert.Single(page.Errors()));
        page = await page.Press("确认退回修改", ("退回理由", "请补充面积"));

        page = await clerk.Get(address);
        Assert.Contains("退回：请补充面积", page.Text);
        page = await clerk.Get(address + "/text");
        await page.Press("保存", ("正文", "<p>方案内容，面积三百亩。</p>"));
        await Move(await clerk.Get(address), ItemMove.SendToReview, "确认送审");

        foreach (var role in new[] { Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer })
        {
            page = await Move(await (await SignedInAs(township, role)).Get(address), ItemMove.Approve, "确认审核通过");
        }

        var changes = await clerk.Get(address + "/changes");
        Assert.Contains("，面积三百亩", Words(changes, "ins"));

        var secrecy = await SignedInAs(township, Role.SecrecyReviewer);
        page = await secrecy.Get(address + "/secrecy");
        page = await page.Press("保存审查记录");
        Assert.Contains("请选择审查结论", Assert.Single(page.Errors()));
        foreach (var answer in page.Document.QuerySelectorAll("input[name^=Answers][value=NotInvolved]").OfType<IHtmlInputElement>())
        {
            answer.IsChecked = true;   // the same label stands under each question
        }

        page = await page.Press("保存审查记录", ("同意主动公开", "是"));
        Assert.Contains("现在是“待发布”", page.Text);

        page = await Move(await clerk.Get(address), ItemMove.Publish, "确认发布");
        Assert.Contains("qinghe/2025-00001", page.Text);
        Assert.Equal(1, await Site.Ask(db => db.PublicEntries.CountAsync()));

        page = await Move(page, ItemMove.Withdraw, "确认撤回", ("撤回说明", "方案有重大调整"));
        Assert.Contains("撤回说明：方案有重大调整", page.Text);
        Assert.Equal(0, await Site.Ask(db => db.PublicEntries.CountAsync()));
    }

    [Fact]
    public async Task Two_people_who_write_at_once_see_both_texts()
    {
        var (_, page) = await Draft();
        var other = await SignedInAs(township, Role.InformationOfficer);
        var second = await other.Get(page.Address);
        await page.Press("保存", ("正文", "<p>甲的文字。</p>"));
        second = await second.Press("保存", ("正文", "<p>乙的文字。</p>"));

        Assert.Contains("甲的文字。", second.Text);
        Assert.Contains("乙的文字。", second.Value("正文"));
        second = await second.Press("保存", ("正文", "<p>甲的文字。</p><p>乙的文字。</p>"));
        Assert.Contains("已保存", second.Text);
    }

    [Fact]
    public async Task A_file_is_brought_in_and_what_it_replaced_can_be_had_back()
    {
        var (_, page) = await Draft();
        page = await page.Press("保存", ("正文", "<p>原来的文字。</p>"));
        var html = Encoding.UTF8.GetBytes("<!doctype html><html><body><h1>通知</h1><p class=MsoNormal style='mso-pagination:widow-orphan'>导入的<o:p></o:p>文字。</p><script>alert(1)</script></body></html>");
        page = await page.Press("导入", [], [("文件（docx、html）", "通知.html", html)]);
        Assert.Contains("已导入“通知.html”", page.Text);
        Assert.Equal("<h2>通知</h2><p>导入的文字。</p>", page.Value("正文"));
        page = await page.Press("恢复导入前的正文");
        Assert.Equal("<p>原来的文字。</p>", page.Value("正文"));
        page = await page.Press("导入", [], [("文件（docx、html）", "表.csv", Encoding.UTF8.GetBytes("甲,乙\n1,2\n"))]);
        Assert.Contains("不能导入正文", Assert.Single(page.Errors()));
    }

    [Fact]
    public async Task Files_are_uploaded_named_ordered_and_taken_away()
    {
        var (_, page) = await Draft();
        page = await page.Again(Item(page, "files"));
        Assert.Contains("没有附件", page.Text);
        page = await page.Press("上传", [], [("文件", "方案.txt", Encoding.UTF8.GetBytes("全文"))]);
        Assert.Contains("已上传“方案.txt”", page.Text);
        page = await page.Press("上传", [], [("文件", "同一个.txt", Encoding.UTF8.GetBytes("全文"))]);
        Assert.Contains("同样的文件已经上传过", Assert.Single(page.Errors()));
        page = await page.Press("移除：方案.txt");
        Assert.Contains("没有附件", page.Text);
    }

    [Fact]
    public async Task The_names_of_the_reviews_are_the_organs_own()
    {
        township = An.Organ("qinghe", "青禾镇人民政府", await County());
        await Site.Given(township);
        var head = await SignedInAs(township, Role.OfficeHead);
        var page = await head.Get("/desk/items/levels");
        page = await page.Press("保存：青禾镇人民政府", ("一审", "科室负责人审核"), ("二审", "分管领导审核"));
        Assert.Contains("三个不同的名称", Assert.Single(page.Errors()));
        page = await page.Press("保存：青禾镇人民政府", ("一审", "科室负责人审核"), ("二审", "分管领导审核"), ("三审", "主要领导审核"));
        Assert.Contains("已保存：科室负责人审核、分管领导审核、主要领导审核", page.Text);
    }

    private static string Item(Page page, string tab) => page.Address[..page.Address.LastIndexOf('/')] + "/" + tab;

    private static async Task<Page> Move(Page page, ItemMove move, string button, params (string, string)[] values)
    {
        var parts = page.Address.Split('/');
        page = await page.Again($"/desk/items/{parts[3]}/move/{move}");
        return await page.Press(button, values);
    }

    private static string Words(Page page, string element) => string.Join(' ', page.Document.QuerySelectorAll(element).Select(e => e.TextContent));
}

public sealed class ItemJourneyTests_on_SQLite() : ItemJourneyTests(Database.SQLite);

public sealed class ItemJourneyTests_on_PostgreSQL() : ItemJourneyTests(Database.PostgreSQL);
