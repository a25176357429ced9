using System.Xml;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Search;

namespace Gongkai.Web.Site;

/// <summary>Atom feeds of what is disclosed: of all organs, of one, of a column, of a search. The address asks as the page's own does.</summary>
internal static class ItemFeeds
{
    private const int MostEntries = 50;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Links.ItemsFeed, All).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/o/{code}/items/feed.xml", OfOrgan).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet(Links.SearchFeed, OfSearch).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> All(HttpContext http, ListPublic lines, SiteSettings settings, CancellationToken stop)
    {
        var asked = ListAsked.Of(http.Request.Query);
        var found = await lines.Run(new(asked.Filter with { WithoutReports = true }, PerPage: MostEntries) { Counted = false }, stop);
        return Write(http, settings, $"{settings.Name} 主动公开", Links.ItemsFeed + asked.Parameters(true), Links.Items + asked.Parameters(true), found.Lines);
    }

    private static async Task<IResult> OfOrgan(string code, HttpContext http, FindPublicOrgan organs, ListPublic lines, SiteSettings settings, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } organ)
        {
            return Results.NotFound();
        }

        var asked = ListAsked.Of(http.Request.Query, code);
        var found = await lines.Run(new(asked.Filter with { WithoutReports = true }, PerPage: MostEntries) { Counted = false }, stop);
        return Write(http, settings, $"{organ.Name} 主动公开", Links.OrganItemsFeed(code) + asked.Parameters(false), Links.OrganItems(code) + asked.Parameters(false), found.Lines);
    }

    private static async Task<IResult> OfSearch(HttpContext http, SearchPublic search, SiteSettings settings, CancellationToken stop)
    {
        var asked = ListAsked.Of(http.Request.Query);
        var words = http.Request.Query["q"].ToString();
        var found = await search.Run(new(words, asked.Filter, ByDate: true, PerPage: MostEntries) { Counted = false }, stop);
        var parameters = asked.Parameters(true, ("q", words));

        return found.Refusal is { } refusal
            ? Results.Text(refusal.Reason.Zh, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest)
            : Write(http, settings, $"{settings.Name} 检索：{words}", Links.SearchFeed + parameters, Links.Search + parameters, [.. found.Value.Hits.Select(hit => hit.Line)]);
    }

    private static IResult Write(HttpContext http, SiteSettings settings, string title, string self, string html, IReadOnlyList<PublicLine> lines)
    {
        var root = SiteAddress.Root(settings, http.Request);
        var answer = Feeds.Write(http, root, title, self, html, lines.Count > 0 ? lines.Max(line => line.PublishedAt) : DateTime.UnixEpoch, xml =>
        {
            foreach (var line in lines)
            {
                Entry(xml, root, line);
            }
        });
        http.Response.Headers.CacheControl = "no-cache";   // what was withdrawn is gone from feeds at once
        return answer;
    }

    private static void Entry(XmlWriter xml, string root, PublicLine line)
    {
        xml.WriteStartElement("entry", Feeds.Atom);
        xml.WriteElementString("title", Feeds.Atom, line.Title);
        xml.WriteElementString("id", Feeds.Atom, root + Links.Line(line));
        xml.WriteElementString("updated", Feeds.Atom, line.PublishedAt.Offset());
        Feeds.Link(xml, "alternate", root + Links.Line(line), "text/html");
        xml.WriteStartElement("author", Feeds.Atom);
        xml.WriteElementString("name", Feeds.Atom, line.Organ.Name);
        xml.WriteEndElement();
        xml.WriteStartElement("category", Feeds.Atom);
        xml.WriteAttributeString("term", line.Kind.Zh());
        xml.WriteEndElement();
        xml.WriteElementString("summary", Feeds.Atom, line.Summary ?? $"{line.PublishedAt.BeijingDay().Zh()}发布。");
        xml.WriteEndElement();
    }
}
