using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>What all organs disclose, by column.</summary>
public sealed class ItemsModel(FindPublicOrgan organs, ListPublic lines, ListColumns columns) : PageModel
{
    public string? OrganName { get; private set; }

    public ListPage List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var asked = ListAsked.Of(Request.Query);
        OrganName = asked.Filter.Organ is { } organ ? (await organs.Run(organ, stop))?.Name : null;
        List = new ListPage(asked, await lines.Run(new(asked.Filter with { WithoutReports = true }, asked.Before, asked.After), stop), await columns.Run(null, stop), Links.Items, OfOrgan: false);
    }
}
