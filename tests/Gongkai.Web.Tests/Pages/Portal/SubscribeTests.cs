using System.Net;
using System.Text.RegularExpressions;
using Gongkai.App.MostRead;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Villages;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Portal;

/// <summary>What leaves the site: mails, sheets for notice boards, packages for other channels; and what the public said about a draft.</summary>
public abstract class SubscribeTests(Database database) : PageTests(database)
{
    [Fact]
    public async Task A_list_is_subscribed_to_confirmed_and_left_with_one_click_that_has_seen_no_page()
    {
        var county = await County();
        await Publish(county, 1, "防汛工作通知");
        var citizen = Site.Anyone();
        var form = await (await citizen.Get("/o/yunling/items")).Click("邮件订阅");
        Assert.Equal("云岭县人民政府", form.Value("机关"));
        Assert.Equal(["请填写正确的电子邮箱，例如 name@example.com。"], (await form.Press("订阅", ("电子邮箱", "不是邮箱"))).Errors());
        Assert.Equal("请到邮箱确认", (await form.Press("订阅", ("电子邮箱", "reader@yunling.example"))).Heading);

        var mail = MailText.Read(await Site.Ask(db => db.Outbox.Where(m => m.Kind == MailText.Kind).Select(m => m.Payload).SingleAsync())).Body;
        var link = new Uri(Regex.Match(mail, "https://www.yunling.example/\\S+").Value).PathAndQuery;
        var confirm = await citizen.Get(link);
        Assert.Contains("云岭县人民政府", confirm.Text, StringComparison.Ordinal);
        Assert.Null(await Site.Ask(db => db.Subscriptions.Select(s => s.ConfirmedAt).SingleAsync()));   // opening the link is not enough
        Assert.Equal("订阅已生效", (await confirm.Press("确认订阅")).Heading);
        Assert.Equal("链接无效", (await citizen.Get(link)).Heading);

        var code = await Site.Ask(db => db.Subscriptions.Select(s => s.LeaveCode).SingleAsync());
        Assert.Contains("退订邮件", (await citizen.Get($"/subscribe/leave?code={code}")).Heading, StringComparison.Ordinal);
        using var once = new FormUrlEncodedContent(new Dictionary<string, string> { ["List-Unsubscribe"] = "One-Click" });
        Assert.Equal(HttpStatusCode.OK, (await Site.Anyone().Client.PostAsync($"/subscribe/leave?code={code}", once)).StatusCode);
        Assert.Equal(0, await Site.Ask(db => db.Subscriptions.CountAsync()));
        Assert.DoesNotContain("reader@", Site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hangs_on_a_board_and_what_goes_to_an_account_say_what_the_page_says_until_it_is_withdrawn()
    {
        var county = await County();
        var town = An.Organ("qinghe", "青禾镇人民政府", county);
        await Site.Given(town);
        var item = await Publish(town, 1, "河道清淤公告");
        var village = new Village { OrganId = town.Id, Code = "baishi", Name = "白石村", Since = Site.Act().Today };
        await Site.Given(village, new VillageNotice { VillageId = village.Id, Matter = "finance", Period = "2024Q4", Title = "四季度收支", Body = "<p>收入 36000 元。</p>", CheckedBy = "林青", CheckedOn = Site.Act().Today, PublishedAt = Site.Clock.Now });

        var citizen = Site.Anyone();
        Assert.Contains("清淤正文", (await (await citizen.Get("/o/qinghe/items/1")).Click("张贴页")).Text, StringComparison.Ordinal);
        Assert.Contains("河道清淤公告", (await citizen.Get("/o/qinghe/sheet")).Text, StringComparison.Ordinal);
        Assert.Contains("没有新公开的信息", (await citizen.Get("/o/qinghe/sheet?from=2020-01-01&to=2020-02-01")).Text, StringComparison.Ordinal);
        Assert.Contains("收入 36000 元", (await (await citizen.Get("/villages/qinghe/baishi")).Click("打印公开栏张贴页")).Text, StringComparison.Ordinal);
        foreach (var file in new[] { "/o/qinghe/items/1/sheet.docx", "/o/qinghe/sheet.docx", "/villages/qinghe/baishi/sheet.docx" })
        {
            Assert.Equal("PK"u8.ToArray(), (await (await citizen.Ask(file)).Content.ReadAsByteArrayAsync())[..2]);
        }

        var clerk = await Site.SignedInAs(town, Role.InformationOfficer);
        await (await clerk.Get("/desk/channels/qinghe")).Press("保存", ("种类", "公开栏"), ("名称", "镇政府公开栏"), ("开通日期", "2020-01-01"));
        var package = await clerk.Get($"/desk/channels/package/{item.Id}");
        package = await package.Press("登记", ("发布日期", Site.Act().Today.ToString("yyyy-MM-dd", null)), ("发布后的网址", "https://board.example/1"));
        Assert.Contains("https://board.example/1", package.Table("发布记录"), StringComparison.Ordinal);
        Assert.Contains("公开栏 1 个，发布信息 1 条", (await clerk.Get("/desk/channels?organ=qinghe")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await clerk.Get("/desk/channels/yunling")).Status);   // another organ's register

        await citizen.Get("/o/qinghe/items/1");
        await Site.Run((KeepReadCounts keep) => keep.Run(Site.Act()));
        Assert.Equal(2, await Site.Ask(db => db.ReadCounts.SumAsync(count => count.Times)));   // whether the job was first or not
        Assert.Contains("近期关注", (await citizen.Get("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_says_until_when_comments_are_taken_and_what_came_of_them()
    {
        var county = await County();
        var item = await Publish(county, 1, "农房管理办法（征求意见稿）", ItemKind.Consultation);
        var today = Site.Act().Today;
        var consultation = new Consultation { ItemId = item.Id, OpensOn = today, ClosesOn = today.AddDays(30), Ground = ConsultationGround.Voluntary, Reach = "来信" };
        await Site.Given(consultation);

        var citizen = Site.Anyone();
        var written = await (await (await citizen.Get("/o/yunling/items/1")).Click("在线发表意见")).Press("提交", ("标题", "第三条"), ("内容", "建议放宽占地面积的标准。"));
        Assert.Equal("来信已收到", written.Heading);
        var clerk = await Site.SignedInAs(county, Role.InformationOfficer);
        Assert.Contains("第三条", (await clerk.Get("/desk")).Text, StringComparison.Ordinal);
        await (await (await clerk.Get("/desk")).Click("第三条")).Press("保存答复", ("答复内容", "已采纳，标准放宽一成。"));

        Site.Clock.Set(today.AddDays(31));
        await Site.Run((PublishConsultationResult publish) => publish.Run(new(item.Id, 1, 1, "采纳一条。"), Site.Act(An.Actor(Role.InformationOfficer, county)), default));
        var comments = await (await citizen.Get("/o/yunling/items/1")).Click("公开的意见和答复");
        Assert.Contains("采纳一条。", comments.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("在线发表意见", comments.Text, StringComparison.Ordinal);
    }

    protected override void Change(IWebHostBuilder host) => host.UseSetting("Site:Address", "https://www.yunling.example");

    private async Task<Item> Publish(App.Organs.Organ organ, long number, string title, ItemKind kind = ItemKind.Information)
    {
        var item = PublicOffice.Published(organ, number, title, "<p>清淤正文。</p>", Site.Clock.Now, kind: kind);
        await PublicOffice.Publish(Site.Services, Site.Act(), item);
        return item;
    }
}

public sealed class SubscribeTests_on_SQLite() : SubscribeTests(Database.SQLite);

public sealed class SubscribeTests_on_PostgreSQL() : SubscribeTests(Database.PostgreSQL);
