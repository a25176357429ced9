using AngleSharp.Html.Parser;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Channels;

/// <summary>新媒体发布包: what is needed to make a public item known elsewhere, and where it was already.</summary>
public sealed class ShowPackage(OfficeDb db)
{
    /// <summary>As official accounts take it.</summary>
    public const int LongestTitle = 64;

    private const int LongestSummary = 120;

    /// <param name="Title">Cut to what accounts take.</param>
    /// <param name="Summary">The item's own, or its beginning.</param>
    /// <param name="Text">Paragraphs, parted by empty lines.</param>
    /// <param name="Path">From the site's root.</param>
    /// <param name="Cover">The first picture of the item; null when it has none.</param>
    /// <param name="Channels">Of the organ, in use.</param>
    /// <param name="Postings">Newest first.</param>
    public sealed record Package(Guid ItemId, string Organ, string OrganCode, string Title, string Summary, string Text, string Html, string Path, CoverFile? Cover, IReadOnlyList<Channel> Channels, IReadOnlyList<Posting> Postings, bool MayWrite);

    /// <param name="Hash">In the store of files.</param>
    /// <param name="Name">The file's name.</param>
    public sealed record CoverFile(string Hash, string Name, string ContentType);

    public async Task<Outcome<Package>> Run(Guid item, Actor actor, CancellationToken stop)
    {
        var entry = await db.PublicEntries.AsNoTracking().Include(e => e.Organ).FirstOrDefaultAsync(e => e.Id == item, stop);
        var version = entry is null ? null : await db.ItemVersions.AsNoTracking().Include(v => v.Attachments).FirstOrDefaultAsync(v => v.ItemId == item && v.State == ItemState.Published, stop);
        if (version is null || !ChannelAccess.MayRead(actor, entry!.Organ!))
        {
            return ChannelAccess.NoItem;
        }

        var text = TextOf(version.Body);
        var cover = version.Attachments.OrderBy(a => a.Order).FirstOrDefault(a => a.ContentType is "image/png" or "image/jpeg");
        var channels = await db.Channels.AsNoTracking().Where(c => c.OrganId == entry.OrganId && c.ClosedOn == null).OrderBy(c => c.Kind).ThenBy(c => c.Name).ToListAsync(stop);
        var postings = await db.Postings.AsNoTracking().Include(p => p.Channel).Where(p => p.ItemId == item).OrderByDescending(p => p.PostedOn).ThenByDescending(p => p.At).ToListAsync(stop);

        return new Package(item, entry.Organ!.Name, entry.Organ.Code, Cut(version.Title, LongestTitle), Cut(version.Summary is { Length: > 0 } summary ? summary : text.ReplaceLineEndings(" "), LongestSummary), text, version.Body,
            PublicPath.Of(entry.Kind, entry.Organ.Code, entry.Number), cover is null ? null : new(cover.FileHash, cover.Name, cover.ContentType), channels, postings, ChannelAccess.MayWrite(actor, entry.Organ));
    }

    private static string TextOf(string html) => string.Join("\n\n", new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("p, li, h1, h2, h3, h4, tr, blockquote")
        .Where(block => block.QuerySelector("p, li") is null).Select(block => string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
