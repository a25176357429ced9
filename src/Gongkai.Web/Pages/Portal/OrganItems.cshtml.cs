using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>法定主动公开内容 of one organ: by item of arts 20 and 21, kind, theme, year and validity.</summary>
public sealed class OrganItemsModel(FindPublicOrgan organs, ListPublic lines, ListColumns columns) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public ListPage List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        var asked = ListAsked.Of(Request.Query, code);
        Organ = found;
        List = new ListPage(asked, await lines.Run(new(asked.Filter with { WithoutReports = true }, asked.Before, asked.After), stop), await columns.Run(code, stop), Links.OrganItems(code), OfOrgan: true);
        return Page();
    }
}
