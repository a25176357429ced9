using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gongkai.Law.Calendar;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>
/// An item's whole life: drafted in Word, brought in, sent back once, reviewed three times, cleared, published at its hour, found, amended, withdrawn and gone
/// everywhere at once. Every page on the way is asked for barriers.
/// </summary>
[Collection(nameof(Browsing))]
public sealed class ItemJourneyTests(Browsing browsing)
{
    private const string Organ = "songping";
    private const string Title = "村级饮水管网改造验收办法";

    [Fact]
    public async Task An_item_goes_from_Word_to_the_public_and_is_gone_in_the_same_moment_it_is_withdrawn()
    {
        await using var clerk = await Person("clerk");
        await clerk.Open("/desk/items/start");
        await clerk.Fill("标题", Title);
        await clerk.Submit("开始起草");
        var item = clerk.Page.Url[..clerk.Page.Url.LastIndexOf('/')];

        await BringIn(clerk, item);
        await Describe(clerk, item);
        await Move(clerk, item, "SendToReview", "确认送审");
        await Move("first", item, "Approve", "确认审核通过");
        await Move("second", item, "Refuse", "确认退回修改", ("退回理由", "请写明验收由谁组织。"));

        await Write(clerk, item, "验收由乡人民政府组织。");
        await Review(clerk, item);
        await Schedule(clerk, item);

        await using var citizen = await browsing.Visitor();
        await LookAround(clerk, item);
        var address = await Found(citizen);
        Assert.Empty(await citizen.Barriers());
        Assert.Equal(200, await citizen.Open(address));
        Assert.Contains("验收由乡人民政府组织", await citizen.Text());
        Assert.Contains("一、总体要求", await citizen.Text());
        Assert.Empty(await citizen.Barriers());

        await clerk.Open($"{item}/amend");
        await clerk.Fill("更新说明", "补充监督电话。");
        await clerk.Submit("开始更新");
        await Write(clerk, item, "监督电话向社会公布。");
        await Review(clerk, item);
        await Move(clerk, item, "Publish", "确认发布");
        await citizen.Open(address);
        Assert.Contains("补充监督电话", await citizen.Text());
        Assert.Equal(200, await citizen.Open($"{address}/v1"));

        await IsEverywhere(address, shown: true);
        await Move(clerk, item, "Withdraw", "确认撤回", ("撤回说明", "办法另行制定。"));
        await IsEverywhere(address, shown: false);
        Assert.Equal(410, await citizen.Open(address));
        Assert.Contains("办法另行制定", await citizen.Text());
        Assert.Empty(await citizen.Barriers());
    }

    private async Task<Visitor> Person(string post)
    {
        var visitor = await browsing.Visitor(Way.Mouse);
        await visitor.SignIn($"{Organ}-{post}");
        return visitor;
    }

    private static async Task BringIn(Visitor clerk, string item)
    {
        await clerk.Page.GetByLabel("文件（docx、html）").SetInputFilesAsync(new FilePayload
        {
            Name = "办法.docx", MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Buffer = WordDraft.Write(),
        });
        await clerk.Submit("导入");
        Assert.Contains("1 张图片存为附件", await clerk.Text());
        var text = clerk.Page.Locator(".gk-editor__text");
        Assert.Equal(["一、总体要求", "二、组织实施"], await text.Locator("h2").AllInnerTextsAsync());
        Assert.Equal("户数", await text.Locator("th").Nth(1).InnerTextAsync());
        Assert.Empty(await clerk.Barriers());

        await clerk.Open($"{item}/files");
        await clerk.Page.GetByLabel("替代文本", new() { Exact = true }).FillAsync("管网走向示意图");
        Assert.Empty(await clerk.Barriers());
        await clerk.Submit("保存");
    }

    private static async Task Describe(Visitor clerk, string item)
    {
        await clerk.Open($"{item}/facts");
        Assert.Empty(await clerk.Barriers());
        var today = BeijingTime.Day(DateTime.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await clerk.Fill("成文日期", today);
        await clerk.Fill("形成或变更日期", today);
        await clerk.Fill("内容概述", "规定村级饮水管网改造的验收。");
        await clerk.Page.GetByLabel("公开事项").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await clerk.Page.GetByLabel("主题分类").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await clerk.Submit("保存");

        await clerk.Open($"{item}/checks");
        Assert.Empty(await clerk.Barriers());
        for (var warnings = 0; warnings < 10 && await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "写明理由，保留原文" }).CountAsync() > 0; warnings++)
        {
            await clerk.Page.GetByLabel("不改的理由").First.FillAsync("已经核对，情况属实。");
            await clerk.Submit("写明理由，保留原文");
        }

        Assert.Equal("0", await clerk.Page.Locator(".gk-stats b").First.InnerTextAsync());
    }

    // In the editor, as people write: at the end of the text, a line of its own.
    private static async Task Write(Visitor clerk, string item, string line)
    {
        await clerk.Open($"{item}/text");
        await clerk.Page.Locator(".gk-editor__text").ClickAsync();
        await clerk.Page.Keyboard.PressAsync("Control+End");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.Page.Keyboard.InsertTextAsync(line);
        await clerk.Submit("保存");
        Assert.Contains(line, await clerk.Page.Locator(".gk-editor__text > p").Last.InnerTextAsync());
    }

    private async Task Review(Visitor clerk, string item)
    {
        await Move(clerk, item, "SendToReview", "确认送审");
        foreach (var post in (string[])["first", "second", "final"])
        {
            await Move(post, item, "Approve", "确认审核通过");
        }

        await clerk.Open($"{item}/changes");
        Assert.Empty(await clerk.Barriers());

        await using var secrecy = await Person("secrecy");
        await secrecy.Open($"{item}/secrecy");
        Assert.Empty(await secrecy.Barriers());
        foreach (var answer in await secrecy.Page.Locator("input[name^=Answers][value=NotInvolved]").AllAsync())
        {
            await answer.CheckAsync();
        }

        await secrecy.Page.GetByLabel("同意主动公开").CheckAsync();
        await secrecy.Submit("保存审查记录");
    }

    private static async Task Schedule(Visitor clerk, string item)
    {
        await clerk.Open($"{item}/move/Schedule");
        Assert.Empty(await clerk.Barriers());

        // The form knows minutes: the next one, or the one after when that is too near.
        var hour = DateTime.UtcNow.AddHours(8).AddSeconds(70);
        await clerk.Fill("发布日期", hour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await clerk.Fill("发布时间", hour.ToString("HH:mm", CultureInfo.InvariantCulture));
        await clerk.Submit("确认定时发布");
        Assert.Contains("到时间后由系统自动发布", await clerk.Text());
    }

    // While the hour is waited for: every other page about items, on both widths.
    private async Task LookAround(Visitor clerk, string item)
    {
        var found = new List<string>();
        foreach (var width in (int[])[1280, 390])
        {
            await clerk.Page.SetViewportSizeAsync(width, 900);
            foreach (var address in (string[])["/desk/items", "/desk/items/start", "/desk/items/withheld", "/desk/items/hand-overs", item, $"{item}/v1", $"{item}/discard", "/desk"])
            {
                await clerk.Open(address);
                found.AddRange((await clerk.Barriers()).Select(barrier => $"{address} at {width}: {barrier}"));
                found.AddRange(await clerk.Overflow() > 0 ? [$"{address} is wider than {width}"] : []);
            }
        }

        await clerk.Page.SetViewportSizeAsync(1280, 900);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<string> Found(Visitor citizen)
    {
        var link = citizen.Page.GetByRole(AriaRole.Link, new() { Name = Title });
        for (var tries = 0; tries < 200; tries++)
        {
            await citizen.Open($"/search?q={Uri.EscapeDataString("管网改造")}");
            if (await link.CountAsync() > 0)
            {
                return (await link.First.GetAttributeAsync("href"))!;
            }

            await Task.Delay(1000, TestContext.Current.CancellationToken);
        }

        Assert.Fail("it did not go out at its hour");
        return "";
    }

    private async Task IsEverywhere(string address, bool shown)
    {
        using var http = new HttpClient { BaseAddress = new Uri(browsing.Address) };
        foreach (var place in (string[])[$"/search?q={Uri.EscapeDataString("管网改造验收")}", $"/o/{Organ}/items/feed.xml", $"/o/{Organ}/items", $"/api/v1/items?organ={Organ}"])
        {
            var text = Plain(await http.GetStringAsync(place, TestContext.Current.CancellationToken));
            Assert.True(text.Contains(Title, StringComparison.Ordinal) == shown, $"{place} {(shown ? "does not show" : "still shows")} it");
        }

        using var page = await http.GetAsync(address, TestContext.Current.CancellationToken);
        using var api = await http.GetAsync(address.Replace($"/o/{Organ}/items", $"/api/v1/items/{Organ}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(shown ? (200, 200) : (410, 410), ((int)page.StatusCode, (int)api.StatusCode));
    }

    // As it is read: without the marks on words that were looked for, and without what HTML and JSON escape.
    private static string Plain(string text) =>
        Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(text, "</?mark[^>]*>", "")), @"\\u([0-9a-fA-F]{4})", match => $"{(char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}");

    private async Task Move(string post, string item, string move, string button, params (string Label, string Text)[] fields)
    {
        await using var visitor = await Person(post);
        await Move(visitor, item, move, button, fields);
    }

    private static async Task Move(Visitor visitor, string item, string move, string button, params (string Label, string Text)[] fields)
    {
        await visitor.Open($"{item}/move/{move}");
        Assert.Empty(await visitor.Barriers());
        foreach (var (label, text) in fields)
        {
            await visitor.Fill(label, text);
        }

        await visitor.Submit(button);
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(item);
    }
}
