using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>公开制度 of one organ.</summary>
public sealed class OrganRulesModel(FindPublicOrgan organs, ListDisclosureRules rules) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public IReadOnlyList<ListPublicCatalogue.Entry> Rules { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Organ = found;
        Rules = await rules.Run(new(code), stop);
        return Page();
    }
}
