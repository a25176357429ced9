using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>公开指南: the version in force, or an older one; before the first is confirmed, how the office is reached.</summary>
public sealed class OrganGuideModel(FindPublicOrgan organs, FindGuide guides) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public FindGuide.View? Guide { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, int? version, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Organ = found;
        Guide = await guides.Run(new(code, version), stop);
        return Guide is null && (version is not null || !found.HasGuide) ? NotFound() : Page();
    }
}
