using System.Xml.Linq;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Site;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;

namespace Gongkai.Web.Tests.Pages.Portal;

public abstract class SiteMapTests(Database database) : PageTests(database)
{
    private const int InOnePart = 5;

    protected override void Change(IWebHostBuilder host) => host.UseSetting("Site:AddressesInSiteMap", $"{InOnePart}");

    private async Task<(string Kind, IReadOnlyList<string> Places)> Read(string address)
    {
        var xml = XDocument.Parse(await (await Site.Anyone().Ask(address)).Content.ReadAsStringAsync()).Root!;
        return (xml.Name.LocalName, [.. xml.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)]);
    }

    [Fact]
    public async Task More_addresses_than_one_map_may_hold_are_listed_in_parts_that_together_hold_each_once()
    {
        var county = An.Organ();
        var township = An.Organ("qinghe", "青禾镇人民政府", county);
        await Site.Given(county, township, Published.Report(township));

        var (kind, parts) = await Read("/sitemap.xml");
        Assert.Equal("sitemapindex", kind);
        Assert.True(parts.Count > 2, $"only {parts.Count} parts");

        var addresses = new List<string>();
        foreach (var part in parts)
        {
            var (one, places) = await Read(new Uri(part).PathAndQuery);
            Assert.Equal("urlset", one);
            Assert.InRange(places.Count, 1, InOnePart);
            addresses.AddRange(places);
        }

        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.Equal((parts.Count - 1) * InOnePart < addresses.Count, addresses.Count <= parts.Count * InOnePart);
        Assert.Contains("https://localhost/o/qinghe/reports/2024", addresses);
        Assert.Equal(404, (int)(await Site.Anyone().Ask($"/sitemap-{parts.Count + 1}.xml")).StatusCode);
        Assert.Equal(404, (int)(await Site.Anyone().Ask("/sitemap-0.xml")).StatusCode);
        Assert.Equal(404, (int)(await Site.Anyone().Ask($"/sitemap-{int.MaxValue}.xml")).StatusCode);
    }

    [Fact]
    public void A_map_holds_as_many_addresses_as_the_protocol_allows() => Assert.Equal(50_000, new SiteSettings().AddressesInSiteMap);
}

public sealed class SiteMapTests_on_SQLite() : SiteMapTests(Database.SQLite);

public sealed class SiteMapTests_on_PostgreSQL() : SiteMapTests(Database.PostgreSQL);
