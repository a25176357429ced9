using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Gongkai.App.Organs;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Pages.Portal;

public abstract class OpenDataTests(Database database) : PageTests(database)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task A_list_is_walked_by_its_next_links_to_the_end_and_each_report_comes_once()
    {
        await Townships(7);
        var client = Site.Anyone().Client;
        var seen = new List<string>();
        var address = "/api/v1/reports?perPage=3";

        while (address is not null)
        {
            var answer = await client.GetAsync(address);
            Assert.Equal("7", answer.Headers.GetValues("X-Total-Count").Single());
            seen.AddRange(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("organ").GetString()!));
            address = answer.Headers.GetValues("Link").Single().Split(", ").Where(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal)).Select(link => link[1..link.IndexOf('>')]).FirstOrDefault();
        }

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
    }

    [Fact]
    public async Task An_answer_has_a_tag_is_not_sent_twice_and_may_be_read_from_anywhere()
    {
        await Townships(1);
        var client = Site.Anyone().Client;
        client.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        var answer = await client.GetAsync("/api/v1/reports/t1/2024");

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.NotNull(answer.Content.Headers.LastModified);
        client.DefaultRequestHeaders.IfNoneMatch.Add(answer.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await client.GetAsync("/api/v1/reports/t1/2024")).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/reports?year=abc", 400, "参数 year 应是 2008 至 2200 的整数")]
    [InlineData("/api/v1/reports?perPage=100000", 400, "参数 perPage 应是 1 至 200 的整数")]
    [InlineData("/api/v1/organs?type=Castle", 400, "参数 type 只能是")]
    [InlineData("/api/v1/cells?page=0", 400, "参数 page 应是")]
    [InlineData("/api/v1/reports/nowhere/2024", 404, "机关代码或年度不对")]
    [InlineData("/api/v1/nothing", 404, "可用的接口见")]
    public async Task A_mistake_is_a_problem_in_Chinese_that_says_what_to_do(string address, int status, string says)
    {
        var answer = await Site.Anyone().Ask(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(says, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_blank_cell_is_null_in_JSON_and_empty_in_CSV()
    {
        var county = An.Organ();
        var township = An.Organ("qinghe", "青禾镇人民政府", county);
        await Site.Given(county, township, Published.Report(township, saying: A.Report().Blank("requests/received/total")));
        var anyone = Site.Anyone();

        var json = await (await anyone.Ask("/api/v1/cells?cell=requests/received/total")).Content.ReadAsStringAsync();
        var cell = JsonDocument.Parse(json).RootElement.GetProperty("items")[0];
        Assert.Equal("blank", cell.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, cell.GetProperty("value").ValueKind);
        Assert.Contains(",blank,,", await (await anyone.Ask("/api/v1/cells.csv?cell=requests/received/total")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_description_names_every_call_and_the_human_page_too()
    {
        var anyone = Site.Anyone();
        var paths = JsonDocument.Parse(await (await anyone.Ask("/api/v1/openapi.json")).Content.ReadAsStringAsync()).RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order().ToList();

        Assert.Equal(
            ["/api/v1/cells", "/api/v1/cells.csv", "/api/v1/items", "/api/v1/items.csv", "/api/v1/items/{organ}/{number}", "/api/v1/organs", "/api/v1/reports", "/api/v1/reports/{organ}/{year}", "/api/v1/requests/statistics", "/api/v1/requests/statistics.csv"], paths);
        var page = (await anyone.Get("/api")).Text;
        Assert.All(paths, path => Assert.Contains(path.Replace("{organ}", "{机关代码}").Replace("{number}", "{编号}").Replace("{year}", "{年度}"), page));
    }

    [Fact]
    public async Task The_feed_lists_what_is_published_newest_first()
    {
        await Townships(3);
        var feed = XDocument.Parse(await (await Site.Anyone().Ask("/reports/feed.xml")).Content.ReadAsStringAsync()).Root!;

        Assert.Equal(3, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotNull(entry.Element(Atom + "id")));
        Assert.Single(XDocument.Parse(await (await Site.Anyone().Ask("/o/t1/reports/feed.xml")).Content.ReadAsStringAsync()).Root!.Elements(Atom + "entry"));
    }

    [Fact]
    public async Task Every_address_in_the_sitemap_answers_and_no_public_page_is_left_out()
    {
        await Townships(2);
        var anyone = Site.Anyone();
        var addresses = XDocument.Parse(await (await anyone.Ask("/sitemap.xml")).Content.ReadAsStringAsync()).Descendants(Map + "loc").Select(loc => new Uri(loc.Value).AbsolutePath).ToList();

        Assert.Contains("/o/t1/reports/2024", addresses);
        Assert.Contains("/reports/rollup/2024", addresses);
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        foreach (var address in addresses)
        {
            Assert.Equal(200, (int)(await anyone.Ask(address)).StatusCode);
        }
    }

    private async Task Townships(int count)
    {
        var county = An.Organ();
        var organs = Enumerable.Range(1, count).Select(i => An.Organ($"t{i}", $"第{i}镇人民政府", county)).ToList();
        await Site.Given([county, .. organs, .. organs.Select(organ => Published.Report(organ, state: ReportState.Published))]);
    }
}

public sealed class OpenDataTests_on_SQLite() : OpenDataTests(Database.SQLite);

public sealed class OpenDataTests_on_PostgreSQL() : OpenDataTests(Database.PostgreSQL);
