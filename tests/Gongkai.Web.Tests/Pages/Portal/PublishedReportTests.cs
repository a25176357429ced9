using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Portal;

public abstract class PublishedReportTests(Database database) : PageTests(database)
{
    private const string Address = "/o/qinghe/reports/2024";

    private readonly Organ county = An.Organ();

    private Organ Township => field ??= An.Organ("qinghe", "青禾镇人民政府", county);

    protected override void Change(IWebHostBuilder host)
    {
        host.UseSetting("Site:Name", "云岭县人民政府");
        host.UseSetting("Site:Address", "https://www.yunling.example");
        host.UseSetting("Site:IdCode", "1234567890");
    }

    [Theory]
    [InlineData(ReportState.Draft)]
    [InlineData(ReportState.FirstReview)]
    [InlineData(ReportState.Approved)]
    [InlineData(ReportState.Submitted)]
    [InlineData(ReportState.Accepted)]
    public async Task What_is_not_published_is_nowhere_to_be_found(ReportState state)
    {
        await Site.Given(county, Township, Published.Report(Township, state: state));
        var anyone = Site.Anyone();

        string[] addresses = [Address, Address + "/v1", Address + "/v1/qinghe-2024-v1.json", "/o/qinghe/reports/trends", "/reports/rollup/2024", "/api/v1/reports/qinghe/2024"];
        foreach (var address in addresses)
        {
            Assert.Equal(404, (int)(await anyone.Ask(address)).StatusCode);
        }

        Assert.Contains("还没有发布年度报告", (await anyone.Get("/o/qinghe/reports")).Text);
        Assert.DoesNotContain("2024", await (await anyone.Ask("/sitemap.xml")).Content.ReadAsStringAsync());
        Assert.DoesNotContain("qinghe", await (await anyone.Ask("/reports/feed.xml")).Content.ReadAsStringAsync());
        Assert.Contains("\"total\": 0", await (await anyone.Ask("/api/v1/reports")).Content.ReadAsStringAsync());
        Assert.DoesNotContain("qinghe", await (await anyone.Ask("/api/v1/cells.csv")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_published_report_says_its_day_its_version_and_its_key_figures()
    {
        await Site.Given(county, Township, Published.Report(Township, saying: Saying(23)));
        var page = await Site.Anyone().Get(Address);

        Assert.Equal("青禾镇人民政府2024年政府信息公开工作年度报告", page.Heading);
        Assert.Contains("2025年1月20日发布 · 第 1 版 · 统计期限 2024年1月1日至12月31日", page.Text);
        Assert.Equal("23", page.Value("本年新收申请（件）"));
    }

    [Fact]
    public async Task What_a_report_leaves_blank_is_said_to_be_not_stated_and_never_zero()
    {
        await Site.Given(county, Township, Published.Report(Township, saying: Saying(23).Blank("requests/received/total")));
        var anyone = Site.Anyone();

        Assert.Equal("—（未载明）", (await anyone.Get(Address)).Value("本年新收申请（件）"));
        Assert.Contains("本年新收申请 | 件 | —", (await anyone.Get("/o/qinghe/reports/trends")).Table("历年主要数据"));
        Assert.Contains("青禾镇人民政府 | —", (await anyone.Get("/reports/compare?year=2024")).Table("2024 年各机关主要数据（收费金额单位为万元，其余为件）"));
    }

    [Fact]
    public async Task A_correction_stands_at_the_address_and_the_earlier_version_points_to_it()
    {
        await Site.Given(county, Township, Published.Report(Township, saying: Saying(23)).Corrected(Saying(24), "漏计一件，现予更正。"));
        var anyone = Site.Anyone();

        var now = await anyone.Get(Address);
        Assert.Equal("24", now.Value("本年新收申请（件）"));
        Assert.Contains("更正说明：漏计一件，现予更正。", now.Text);

        var before = await anyone.Get(Address + "/v1");
        Assert.Equal("23", before.Value("本年新收申请（件）"));
        Assert.Contains("这是第 1 版，已被更正。现行的是第 2 版", before.Text);
        Assert.Contains(await Hash(1), before.Text);
        Assert.Equal(Address, (await before.Click("查看现行版本")).Address);
    }

    [Fact]
    public async Task A_correction_being_written_changes_nothing_for_the_public()
    {
        await Site.Given(county, Township, Published.Report(Township, saying: Saying(23)).BeingCorrected(Saying(99), ReportState.Submitted));
        var anyone = Site.Anyone();

        Assert.Equal("23", (await anyone.Get(Address)).Value("本年新收申请（件）"));
        Assert.Equal(404, (int)(await anyone.Ask(Address + "/v2")).StatusCode);
        Assert.Equal(404, (int)(await anyone.Ask(Address + "/v2/qinghe-2024-v2.json")).StatusCode);
        Assert.DoesNotContain("99", await (await anyone.Ask("/api/v1/cells.csv?cell=requests/received/total")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_in_the_cache_gives_way_as_soon_as_a_correction_is_committed()
    {
        await Site.Given(county, Township, Published.Report(Township, saying: Saying(23)));
        var anyone = Site.Anyone();
        Assert.Equal("23", (await anyone.Get(Address)).Value("本年新收申请（件）"));
        Assert.Equal("23", (await anyone.Get(Address)).Value("本年新收申请（件）"));

        await Correct(Saying(24));

        Assert.Equal("24", (await anyone.Get(Address)).Value("本年新收申请（件）"));
    }

    [Fact]
    public async Task A_cached_page_is_sent_whole_with_the_same_headers_and_answers_304()
    {
        await Site.Given(county, Township, Published.Report(Township));
        var client = Site.Anyone().Client;
        var first = await client.GetAsync(Address);
        var second = await client.GetAsync(Address);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));

        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(304, (int)(await client.GetAsync(Address)).StatusCode);
    }

    [Fact]
    public async Task Large_letters_are_remembered_without_script_and_do_not_leak_to_others()
    {
        await Site.Given(county, Township, Published.Report(Township));
        var reader = Site.Anyone();
        await reader.Get(Address);
        var page = await (await reader.Get(Address)).Press("大字");

        Assert.Equal(Address, page.Address);
        Assert.Contains("gk-large", page.Document.DocumentElement.ClassName);
        Assert.DoesNotContain("gk-large", (await Site.Anyone().Get(Address)).Document.DocumentElement.ClassName);
    }

    [Fact]
    public async Task Downloads_hold_the_same_figures_as_the_page()
    {
        await Site.Given(county, Township, Published.Report(Township, saying: Saying(23)));
        var anyone = Site.Anyone();
        var json = await anyone.Ask(Address + "/v1/qinghe-2024-v1.json");
        var report = RenderedJsonReader.Read(await json.Content.ReadAsByteArrayAsync(), LawBook.Embedded).Value;

        Assert.Equal(23, report.Figures.Value(Gongkai.Law.Forms.CellRef.Parse("requests/received/total")));
        Assert.Contains("requests/received/total,", await (await anyone.Ask(Address + "/v1/qinghe-2024-v1.csv")).Content.ReadAsStringAsync());

        foreach (var kind in (string[])["docx", "xlsx"])
        {
            var bytes = await (await anyone.Ask($"{Address}/v1/qinghe-2024-v1.{kind}")).Content.ReadAsByteArrayAsync();
            var read = Gongkai.Reports.ReportReader.Read(bytes, $"r.{kind}", new Gongkai.Reports.Reading.ReadingOptions()).Value;
            Assert.Equal(23, read.Figures.Value(Gongkai.Law.Forms.CellRef.Parse("requests/received/total")));
        }
    }

    [Fact]
    public async Task The_head_says_what_the_guideline_asks_for()
    {
        await Site.Given(county, Township, Published.Report(Township).Corrected(Saying(24), "更正"));
        var page = await Site.Anyone().Get(Address + "/v1");

        Assert.Equal("云岭县人民政府", Meta(page, "SiteName"));
        Assert.Equal("www.yunling.example", Meta(page, "SiteDomain"));
        Assert.Equal("1234567890", Meta(page, "SiteIDCode"));
        Assert.Equal("政府信息公开年报", Meta(page, "ColumnName"));
        Assert.Equal("青禾镇人民政府2024年政府信息公开工作年度报告", Meta(page, "ArticleTitle"));
        Assert.Equal("2025-01-20 09:30", Meta(page, "PubDate"));
        Assert.Equal("青禾镇人民政府", Meta(page, "ContentSource"));
        Assert.Equal("https://www.yunling.example/o/qinghe/reports/2024/v1", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_abolished_organ_stays_readable_and_says_who_took_over()
    {
        var old = An.Organ("liuxi", "柳溪乡人民政府", county);
        old.ValidTo = new DateOnly(2024, 12, 31);
        old.SuccessorId = Township.Id;
        await Site.Given(county, Township, old, Published.Report(old));
        var page = await Site.Anyone().Get("/o/liuxi/reports/2024");

        Assert.Equal(200, page.Status);
        Assert.Contains("柳溪乡人民政府 存续至2024年12月31日", page.Text);
        Assert.Equal("/o/qinghe", (await page.Click("青禾镇人民政府")).Address);
    }

    [Fact]
    public async Task The_directory_shows_every_organ_in_the_tree_with_its_reports()
    {
        await Site.Given(county, Township, Published.Report(Township));
        var page = await Site.Anyone().Get("/organs");

        Assert.Equal(["云岭县人民政府", "青禾镇人民政府"], page.Links());
        Assert.Contains("青禾镇人民政府 年报 1 份", page.Text);
    }

    [Fact]
    public async Task Totals_and_comparisons_name_those_who_have_not_published()
    {
        var late = An.Organ("liuting", "柳汀镇人民政府", county);
        await Site.Given(county, Township, late, Published.Report(Township, saying: Saying(23)), Published.Report(late, state: ReportState.Submitted));
        var anyone = Site.Anyone();

        var rollup = await anyone.Get("/reports/rollup/2024");
        Assert.Contains("本表含 1/2 个机关", rollup.Text);
        Assert.Contains("柳汀镇人民政府", rollup.Text);
        Assert.Contains("≥23", rollup.Text);

        var compare = await anyone.Get("/reports/compare?year=2024&organs=qinghe,liuting");
        Assert.Contains("本表含 1/2 个机关", compare.Text);
        Assert.Contains("柳汀镇人民政府", compare.Text);
    }

    private ReportBuilder Saying(decimal received) => A.Report().Organ("青禾镇人民政府").Set("requests/received/person", received).Set("requests/received/total", received);

    private Task<string> Hash(int number) => Site.Ask(db => db.ReportVersions.Where(v => v.Number == number).Select(v => v.ContentHash!).FirstAsync());

    private Task<bool> Correct(ReportBuilder saying) => Site.Ask(async db =>
    {
        var report = await db.AnnualReports.Include(r => r.Versions).FirstAsync();
        report.Corrected(saying, "更正");
        db.Entry(report.Versions[^1]).State = EntityState.Added;
        await db.Commit(Site.Act(), new("test.correct", nameof(AnnualReport), report.Id.ToString()));
        return true;
    });

    private static string? Meta(Page page, string name) => page.Document.QuerySelector($"meta[name={name}]")?.GetAttribute("content");
}

public sealed class PublishedReportTests_on_SQLite() : PublishedReportTests(Database.SQLite);

public sealed class PublishedReportTests_on_PostgreSQL() : PublishedReportTests(Database.PostgreSQL);
