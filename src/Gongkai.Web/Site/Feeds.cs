using System.Xml;
using Gongkai.App.AnnualReports.Published;

namespace Gongkai.Web.Site;

/// <summary>Atom feeds: the newest reports of all organs, and of one.</summary>
internal static class Feeds
{
    internal const string Atom = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 50;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Links.Feed, All).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/o/{code}/reports/feed.xml", OfOrgan).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> All(HttpContext http, ListPublishedReports reports, SiteSettings settings, CancellationToken stop) =>
        Write(http, settings, $"{settings.Name} 政府信息公开年报", Links.Feed, Links.Reports, (await reports.Run(new(PerPage: MostEntries), stop)).Entries);

    private static async Task<IResult> OfOrgan(string code, HttpContext http, FindPublicOrgan organs, ListPublishedReports reports, SiteSettings settings, CancellationToken stop) =>
        await organs.Run(code, stop) is { } organ
            ? Write(http, settings, $"{organ.Name} 政府信息公开年报", Links.OrganFeed(code), Links.OrganReports(code), (await reports.Run(new(Organ: code, PerPage: MostEntries), stop)).Entries)
            : Results.NotFound();

    private static IResult Write(HttpContext http, SiteSettings settings, string title, string self, string html, IReadOnlyList<PublishedEntry> entries)
    {
        var root = SiteAddress.Root(settings, http.Request);
        return Write(http, root, title, self, html, entries.Count > 0 ? entries.Max(entry => entry.PublishedAt) : DateTime.UnixEpoch, xml =>
        {
            foreach (var entry in entries)
            {
                Entry(xml, root, entry);
            }
        });
    }

    /// <summary>A feed around its entries.</summary>
    internal static IResult Write(HttpContext http, string root, string title, string self, string html, DateTime newest, Action<XmlWriter> entries) =>
        PublicFile.Of(http, XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "zh-CN");
            xml.WriteElementString("title", Atom, title);
            xml.WriteElementString("id", Atom, root + self);
            xml.WriteElementString("updated", Atom, newest.Offset());
            Link(xml, "self", root + self, "application/atom+xml");
            Link(xml, "alternate", root + html, "text/html");
            entries(xml);
            xml.WriteEndElement();
        }), "application/atom+xml; charset=utf-8", newest);

    private static void Entry(XmlWriter xml, string root, PublishedEntry entry)
    {
        var address = root + Links.Report(entry.Organ.Code, entry.Year);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, entry.Version > 1 ? $"{entry.Title}（第 {entry.Version} 版）" : entry.Title);
        xml.WriteElementString("id", Atom, entry.Version > 1 ? $"{address}/v{entry.Version}" : address);
        xml.WriteElementString("updated", Atom, entry.PublishedAt.Offset());
        Link(xml, "alternate", address, "text/html");
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, entry.Organ.Name);
        xml.WriteEndElement();
        xml.WriteElementString("summary", Atom, entry.Note ?? $"{entry.PublishedAt.BeijingDay().Zh()}发布。");
        xml.WriteEndElement();
    }

    internal static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }
}
