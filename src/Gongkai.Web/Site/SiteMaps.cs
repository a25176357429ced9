using System.Globalization;
using System.Text;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Search;

namespace Gongkai.Web.Site;

/// <summary>sitemap.xml, in parts where it is longer than the protocol allows, and robots.txt.</summary>
internal static class SiteMaps
{
    private const string Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostByProtocol = 50_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Links.SiteMapXml, Whole).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/sitemap-{part:int}.xml", Part).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/sitemap-items-{part:int}.xml", OfItems).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/robots.txt", Robots).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Every address of the site that has content of its own.</summary>
    internal static IReadOnlyList<string> Addresses(IReadOnlyList<PublicOrgan> organs) =>
    [
        Links.Home, Links.Items, Links.Organs, Links.Reports, Links.Compare, Links.Api, Links.SiteMap, Links.Accessibility,
        .. organs.SelectMany(organ => organ.Years).Distinct().OrderDescending().Select(Links.Rollup),
        .. organs.SelectMany(OfOrgan),
    ];

    private static IEnumerable<string> OfOrgan(PublicOrgan organ) => organ.Years.Count == 0
        ? [Links.Organ(organ.Code), Links.OrganItems(organ.Code)]
        : [Links.Organ(organ.Code), Links.OrganItems(organ.Code), Links.OrganReports(organ.Code), Links.OrganTrends(organ.Code), .. organ.Years.Select(year => Links.Report(organ.Code, year))];

    private static async Task<IResult> Whole(HttpContext http, ListPublicOrgans organs, ListForRobots items, SiteSettings settings, CancellationToken stop)
    {
        var addresses = Addresses(await organs.Run(stop));
        var (root, most) = (SiteAddress.Root(settings, http.Request), Most(settings));
        var ofItems = await items.Parts(most, stop);
        return addresses.Count <= most && ofItems == 0
            ? List(http, root, addresses)
            : Write(http, "sitemapindex", "sitemap", [.. Parts(root, "sitemap", (addresses.Count + most - 1) / most), .. Parts(root, "sitemap-items", ofItems)]);
    }

    private static IEnumerable<string> Parts(string root, string name, int parts) => Enumerable.Range(1, parts).Select(part => string.Create(CultureInfo.InvariantCulture, $"{root}/{name}-{part}.xml"));

    private static async Task<IResult> Part(int part, HttpContext http, ListPublicOrgans organs, SiteSettings settings, CancellationToken stop)
    {
        var most = Most(settings);
        var addresses = part < 1 || part > int.MaxValue / most ? [] : Addresses(await organs.Run(stop)).Skip((part - 1) * most).Take(most).ToList();
        return addresses.Count == 0 ? Results.NotFound() : List(http, SiteAddress.Root(settings, http.Request), addresses);
    }

    private static async Task<IResult> OfItems(int part, HttpContext http, ListForRobots items, SiteSettings settings, CancellationToken stop)
    {
        var most = Most(settings);
        var found = part < 1 || part > int.MaxValue / most ? [] : await items.Run(part, most, stop);
        return found.Count == 0 ? Results.NotFound() : List(http, SiteAddress.Root(settings, http.Request), [.. found.Select(item => Links.PublicItem(item.Organ, item.Number))]);
    }

    private static int Most(SiteSettings settings) => Math.Clamp(settings.AddressesInSiteMap, 1, MostByProtocol);

    private static IResult List(HttpContext http, string root, IReadOnlyList<string> addresses) => Write(http, "urlset", "url", addresses.Select(address => root + address));

    private static IResult Write(HttpContext http, string whole, string one, IEnumerable<string> addresses) => PublicFile.Of(http, XmlText.Write(xml =>
    {
        xml.WriteStartElement(whole, Protocol);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(one, Protocol);
            xml.WriteElementString("loc", Protocol, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }), "application/xml; charset=utf-8");

    private static IResult Robots(HttpContext http, SiteSettings settings) => PublicFile.Of(
        http, Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: /desk\nDisallow: /modes\nDisallow: /search\n\nSitemap: {SiteAddress.Root(settings, http.Request)}{Links.SiteMapXml}\n"), "text/plain; charset=utf-8");
}
