using System.Globalization;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;

namespace Gongkai.Web.Site;

/// <summary>A public list with its filters, as the two pages that show one hand it to their parts.</summary>
/// <param name="Asked">What the address asks.</param>
/// <param name="Answer">The lines.</param>
/// <param name="Columns">What can be chosen.</param>
/// <param name="Path">The page's own address without parameters.</param>
/// <param name="OfOrgan">Whether the organ stands in the path.</param>
public sealed record ListPage(ListAsked Asked, ListPublic.Answer Answer, ListColumns.Columns Columns, string Path, bool OfOrgan)
{
    public string First => Path + Asked.Parameters(!OfOrgan);

    public string? Newer => Answer.HasNewer && Answer.Lines.Count > 0 ? At("after", Answer.Lines[0].Row) : null;

    public string? Older => Answer.HasOlder && Answer.Lines.Count > 0 ? At("before", Answer.Lines[^1].Row) : null;

    public string Oldest => At("after", 0);

    /// <summary>The feed of the same list.</summary>
    public string Feed => $"{Path}/feed.xml{Asked.Parameters(!OfOrgan)}";

    /// <summary>The same list of another item of the Regulation.</summary>
    public string Of(string? matter) => Path + (Asked with { Filter = Asked.Filter with { Matter = matter } }).Parameters(!OfOrgan);

    /// <summary>How many there are, in words.</summary>
    public string Count => Answer.IsMore ? $"{ListPublic.MostCounted} 条以上" : $"{Answer.Count} 条";

    private string At(string name, long row) => Path + Asked.Parameters(!OfOrgan, (name, row.ToString(CultureInfo.InvariantCulture)));
}
