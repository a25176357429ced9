using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.Pages.Portal;

/// <summary>What is disclosed as the public sees it, and that what is withdrawn is gone everywhere with the same commit.</summary>
public abstract class PublicItemTests(Database database) : PageTests(database)
{
    private readonly Organ county = An.Organ();

    private Organ Township => field ??= An.Organ("qinghe", "青禾镇人民政府", county);

    protected override void Change(IWebHostBuilder host)
    {
        host.UseSetting("Site:Name", "云岭县人民政府");
        host.UseSetting("Site:Address", "https://www.yunling.example");
    }

    private async Task Given(params Item[] items)
    {
        await Site.Given(county, Township);
        await PublicOffice.Publish(Site.Services, Act, items);
    }

    private Act Act => new(Actor.System(), Site.Clock.Now);

    private Item Rules(string body = "<p>第一条　农村村民一户只能拥有一处宅基地。</p>") => PublicOffice.Published(Township, 7, "青禾镇农村宅基地审批管理实施细则", body, Site.Clock.Now, (item, version) =>
    {
        (item.MatterCode, item.ThemeCode) = ("20-1", "06");
        (version.DocumentNumber, version.IssuedOn, version.Issuer, version.Summary, version.Keywords) = ("青政发〔2025〕3号", new DateOnly(2025, 1, 2), "青禾镇人民政府", "规定宅基地的申请、审批和监督。", "宅基地 审批");
    }, ItemKind.NormativeDocument);

    [Fact]
    public async Task An_item_shows_its_metadata_its_text_its_tags_and_its_version()
    {
        await Given(Rules());

        var page = await Site.Anyone().Get("/o/qinghe/items/7");

        Assert.Equal("青禾镇农村宅基地审批管理实施细则", page.Heading);
        Assert.Equal("qinghe-202501-00007", page.Value("索引号"));
        Assert.Equal("农业、林业、水利", page.Value("主题分类"));
        Assert.Equal("青政发〔2025〕3号", page.Value("发文字号"));
        Assert.Equal("2025年1月2日", page.Value("成文日期"));
        Assert.Equal("2025年1月6日", page.Value("发布日期"));
        Assert.Equal("规定宅基地的申请、审批和监督。", page.Value("内容概述"));
        Assert.Contains("一户只能拥有一处宅基地", page.Text);
        Assert.Equal("青禾镇农村宅基地审批管理实施细则", Meta(page, "ArticleTitle"));
        Assert.Equal("2025-01-06 09:00", Meta(page, "PubDate"));
        Assert.Equal("青禾镇人民政府", Meta(page, "ContentSource"));
        Assert.Equal("宅基地,审批", Meta(page, "Keywords"));
        Assert.Equal("https://www.yunling.example/o/qinghe/items/7", Meta(page, "Url"));
        Assert.NotNull(page.Document.QuerySelector("figure.gk-qr svg title"));
    }

    [Fact]
    public async Task A_list_is_narrowed_by_item_of_the_regulation_and_leads_to_the_item()
    {
        await Given(Rules(), PublicOffice.Published(Township, 8, "青禾镇2025年部门预算", "<p>预算</p>", Site.Clock.Now, (item, _) => item.MatterCode = "20-7"));

        var page = await Site.Anyone().Get("/o/qinghe/items");
        Assert.Contains("青禾镇2025年部门预算", page.Links());
        Assert.Contains("共 2 条", page.Text);
        page = await page.Click("政策文件");
        Assert.DoesNotContain("青禾镇2025年部门预算", page.Links());
        page = await page.Click("青禾镇农村宅基地审批管理实施细则");

        Assert.Equal("/o/qinghe/items/7", page.Address);
        Assert.Contains("没有符合条件的信息", (await page.Again("/o/qinghe/items?matter=20-1&year=2019")).Text);
        Assert.Contains("年份不能识别", (await page.Again("/o/qinghe/items?year=abc")).Text);
    }

    [Fact]
    public async Task Search_marks_what_was_found_and_encodes_everything()
    {
        await Given(Rules("<p>宅基地 &lt;script&gt;alert(1)&lt;/script&gt; 审批</p>"));

        var page = await Site.Anyone().Get("/search?q=宅基地");

        Assert.Equal(["农村宅基地", "宅基地"], page.Document.QuerySelectorAll(".gk-hits mark").Select(mark => mark.TextContent).Take(2));   // what means the same is marked too
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Contains("<script>alert(1)</script>", page.Text);
        Assert.Equal("/o/qinghe/items/7", (await page.Click("青禾镇农村宅基地审批管理实施细则")).Address);
        var hostile = await page.Again("/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        Assert.Empty(hostile.Document.QuerySelectorAll("img"));
        Assert.Contains("请至少输入两个相连的字", (await page.Again("/search?q=地")).Text);
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_in_the_same_commit_from_page_list_search_feed_cache_and_interface()
    {
        var file = new string('a', 64);
        await Given(Rules());
        var anyone = Site.Anyone();
        string[] places =
        [
            "/", "/o/qinghe", "/items", "/o/qinghe/items", "/search?q=宅基地", "/items/feed.xml", "/o/qinghe/items/feed.xml", "/search/feed.xml?q=宅基地", "/api/v1/items", "/api/v1/items.csv",
            "/api/v1/items/qinghe/7", "/o/qinghe/items/7", "/o/qinghe/items/7/v1", "/sitemap-items-1.xml",
        ];
        foreach (var place in places)   // twice, so that what is kept is kept
        {
            Assert.Contains("items/7", await Text(anyone, place));
            Assert.Contains("items/7", await Text(anyone, place));
        }

        await Withdraw("原文引用的面积标准有误");

        foreach (var place in places)
        {
            var text = await Text(anyone, place);
            Assert.DoesNotContain("宅基地审批管理", text);
            Assert.DoesNotContain("一户只能拥有", text);
        }

        foreach (var place in new[] { "/o/qinghe/items/7", "/o/qinghe/items/7/v1", "/api/v1/items/qinghe/7" })
        {
            var answer = await anyone.Ask(place);
            Assert.Equal(410, (int)answer.StatusCode);
            Assert.Contains("原文引用的面积标准有误", await answer.Content.ReadAsStringAsync());
        }

        foreach (var place in new[] { $"/o/qinghe/items/7/files/{file}", "/o/qinghe/items/7/v1/qinghe-7-v1.docx" })
        {
            Assert.Equal(404, (int)(await anyone.Ask(place)).StatusCode);
        }
    }

    [Fact]
    public async Task What_was_replaced_or_ran_out_is_readable_and_says_so()
    {
        var item = Rules();
        item.Versions[0].State = ItemState.Superseded;
        item.Versions.Add(new ItemVersion
        {
            ItemId = item.Id, Number = 2, State = ItemState.Published, Title = "青禾镇农村宅基地审批管理实施细则（修订）", Body = "<p>新文。</p>", PublishedAt = Site.Clock.Now.AddDays(1), AuthorId = null,
            CreatedAt = Site.Clock.Now, PublicNote = "调整面积标准",
        });
        await Given(item);
        var anyone = Site.Anyone();

        var old = await anyone.Get("/o/qinghe/items/7/v1");
        Assert.Contains("这是第 1 版，已经更新。现行的是第 2 版", old.Text);
        var now = await old.Click("查看现行版本");
        Assert.Contains("更新说明：调整面积标准", now.Text);
        Assert.Contains("第 1 版 2025年1月6日发布（已更新）", now.Text);
    }

    [Theory]
    [InlineData(ItemState.Draft)]
    [InlineData(ItemState.SecrecyReview)]
    [InlineData(ItemState.Approved)]
    [InlineData(ItemState.Scheduled)]
    [InlineData(ItemState.Withheld)]
    [InlineData(ItemState.OnRequest)]
    public async Task What_is_not_public_is_not_found(ItemState state)
    {
        var item = Rules();
        (item.Versions[0].State, item.Versions[0].PublishedAt) = (state, null);
        await Site.Given(county, Township, item);
        var anyone = Site.Anyone();

        foreach (var place in new[] { "/o/qinghe/items/7", "/o/qinghe/items/7/v1", "/o/qinghe/items/7/v1/qinghe-7-v1.docx", "/api/v1/items/qinghe/7" })
        {
            Assert.Equal(404, (int)(await anyone.Ask(place)).StatusCode);
        }
    }

    [Fact]
    public async Task A_policy_and_what_explains_it_lead_to_each_other()
    {
        var policy = Rules();
        var explaining = PublicOffice.Published(Township, 9, "图解：宅基地怎么批", "<p>解读</p>", Site.Clock.Now, (item, _) => item.AboutItemId = policy.Id, ItemKind.Interpretation);
        await Given(policy, explaining);

        var page = await (await Site.Anyone().Get("/o/qinghe/items/7")).Click("图解：宅基地怎么批");

        Assert.Equal("/o/qinghe/items/9", page.Address);
        Assert.Equal("/o/qinghe/items/7", (await page.Click("青禾镇农村宅基地审批管理实施细则")).Address);
    }

    [Theory]
    [InlineData("video", "讲解.mp4", "video/mp4", InterpretationMedium.Video)]
    [InlineData("audio", "讲解.mp3", "audio/mpeg", InterpretationMedium.Audio)]
    public async Task Sound_and_film_play_in_the_page_from_any_place_with_the_transcript_below(string player, string name, string type, InterpretationMedium medium)
    {
        var bytes = Enumerable.Range(0, 5000).Select(i => (byte)i).ToArray();
        var hash = await Site.Services.GetRequiredService<FileStore>().Write(bytes);
        await Site.Given(new StoredFile { Hash = hash, Size = bytes.Length, ContentType = type, StoredAt = Site.Clock.Now });
        await Given(PublicOffice.Published(Township, 9, "宅基地怎么批", "<p>解读</p>", Site.Clock.Now, (_, version) =>
        {
            (version.Medium, version.Transcript) = (medium, "第一步，提出申请。\n第二步，村里公示。");
            version.Attachments.Add(new ItemAttachment { VersionId = version.Id, FileHash = hash, Name = name, ContentType = type, Size = bytes.Length, Order = 1 });
        }, ItemKind.Interpretation));
        var anyone = Site.Anyone();

        var page = await anyone.Get("/o/qinghe/items/9");
        var source = page.Document.QuerySelector($"main {player}[controls]")!.GetAttribute("src")!;
        Assert.Contains("media-src 'self'", page.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("第二步，村里公示。", page.Text);

        using var begin = await Part(anyone, source, 0, null);   // as players ask first
        Assert.Equal((206, type, 5000L), ((int)begin.StatusCode, begin.Content.Headers.ContentType?.MediaType, begin.Content.Headers.ContentRange?.Length));
        Assert.Null(begin.Content.Headers.ContentDisposition);
        using var middle = await Part(anyone, source, 1000, 1999);   // and where somebody moves on
        Assert.Equal(bytes[1000..2000], await middle.Content.ReadAsByteArrayAsync());
        Assert.Equal(416, (int)(await Part(anyone, source, 9000, null)).StatusCode);
        Assert.Equal("bytes", (await anyone.Ask(source)).Headers.AcceptRanges.Single());

        await Withdraw("讲错了");
        Assert.Equal(404, (int)(await Part(anyone, source, 0, null)).StatusCode);
    }

    [Fact]
    public async Task The_word_document_holds_the_text_and_its_tables()
    {
        await Given(Rules("<p>第一条　正文。</p><table><tr><th>项目</th><th>标准</th></tr><tr><td>平房</td><td>120平方米</td></tr></table>"));

        var bytes = await Site.Anyone().Client.GetByteArrayAsync("/o/qinghe/items/7/v1/qinghe-7-v1.docx");

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var part = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = await part.ReadToEndAsync();
        Assert.Contains("青政发〔2025〕3号", xml);
        Assert.Contains("第一条　正文。", xml);
        Assert.Contains("120平方米", xml);
    }

    [Fact]
    public async Task The_interface_goes_from_page_to_page_by_place()
    {
        await Site.Given(county, Township);
        for (var i = 1; i <= 5; i++)
        {
            Site.Clock.Advance(TimeSpan.FromMinutes(1));
            await PublicOffice.Publish(Site.Services, Act, PublicOffice.Published(Township, i, $"第{i}号公告", "<p>正文</p>", Site.Clock.Now));
        }

        var anyone = Site.Anyone();
        var numbers = new List<long>();
        for (string? next = "/api/v1/items?perPage=2&organ=qinghe"; next is not null;)
        {
            using var page = System.Text.Json.JsonDocument.Parse(await Text(anyone, next));
            numbers.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("number").GetInt64()));
            next = page.RootElement.GetProperty("next") is { ValueKind: System.Text.Json.JsonValueKind.Number } at ? $"/api/v1/items?perPage=2&organ=qinghe&before={at.GetInt64()}" : null;
        }

        Assert.Equal([5, 4, 3, 2, 1], numbers);
        Assert.Equal(400, (int)(await anyone.Ask("/api/v1/items?year=abc")).StatusCode);
    }

    private async Task Withdraw(string because)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        var version = await db.ItemVersions.SingleAsync();
        (version.State, version.WithdrawnAt, version.WithdrawnBecause) = (ItemState.Withdrawn, Site.Clock.Now, because);
        await scope.ServiceProvider.GetRequiredService<PublicIndex>().Remove(version.ItemId, default);
        await db.Commit(Act, new Subject("test.given", "Test", "-"));
    }

    private static async Task<HttpResponseMessage> Part(Visitor visitor, string address, long from, long? to)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(from, to) } };
        return await visitor.Client.SendAsync(request);
    }

    private static async Task<string> Text(Visitor visitor, string place) => await (await visitor.Ask(place)).Content.ReadAsStringAsync();

    private static string? Meta(Page page, string name) => page.Document.QuerySelector($"meta[name={name}]")?.GetAttribute("content");
}

public sealed class PublicItemTests_on_SQLite() : PublicItemTests(Database.SQLite);

public sealed class PublicItemTests_on_PostgreSQL() : PublicItemTests(Database.PostgreSQL);
