using System.Globalization;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;

namespace Gongkai.Web;

/// <content>What is disclosed: lists, items, search. An item keeps its organ's code and its number for ever.</content>
public static partial class Links
{
    public const string Items = "/items";
    public const string ItemsFeed = "/items/feed.xml";
    public const string Search = "/search";
    public const string SearchFeed = "/search/feed.xml";

    public static string OrganItems(string code) => $"/o/{code}/items";

    public static string OrganItemsFeed(string code) => $"/o/{code}/items/feed.xml";

    public static string OrganItemsOf(string code, string matter) => $"/o/{code}/items?matter={Uri.EscapeDataString(matter)}";

    public static string ItemsOf(string matter) => $"{Items}?matter={Uri.EscapeDataString(matter)}";

    public static string ItemsOfKind(PublicKind kind) => $"{Items}?kind={kind}";

    public static string PublicItem(string code, long number) => PublicAddress.Of(code, number);

    public static string PublicItem(string code, long number, int version) => string.Create(CultureInfo.InvariantCulture, $"{PublicItem(code, number)}/v{version}");

    /// <summary>Where an item's files are; their hashes follow.</summary>
    public static string PublicItemFiles(string code, long number) => $"{PublicItem(code, number)}/files/";

    /// <summary>A version of an item as a document.</summary>
    public static string PublicItemDownload(string code, long number, int version, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{PublicItem(code, number, version)}/{code}-{number}-v{version}.{kind}");

    /// <summary>Where a line of a public list leads.</summary>
    public static string Line(PublicLine line) => PublicPath.Of(line);

    /// <summary>A search, within an organ where one is named.</summary>
    public static string SearchFor(string words, string? organ = null) => $"{Search}?q={Uri.EscapeDataString(words)}" + (organ is null ? "" : $"&organ={Uri.EscapeDataString(organ)}");
}
