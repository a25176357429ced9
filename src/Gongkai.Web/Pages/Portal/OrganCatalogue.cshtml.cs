using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Catalogue;
using Gongkai.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>公开目录 of one organ: what it has bound itself to publish, and what it has published.</summary>
public sealed class OrganCatalogueModel(FindPublicOrgan organs, ListPublicCatalogue list, LawBook law) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    /// <summary>Null where the organ has no catalogue yet.</summary>
    public ListPublicCatalogue.View? View { get; private set; }

    public LawBook Law => law;

    public async Task<IActionResult> OnGetAsync(string code, Guid? row, int? number, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Organ = found;
        View = await list.Run(new(code, row, number ?? 1), stop);
        return View is null && row is not null ? NotFound() : Page();
    }
}
