using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Registers.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>The published fees of an organ.</summary>
public sealed class OrganFeesModel(FindPublicOrgan organs, PublicFees fees) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public PublicFees.Answer Answer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } organ)
        {
            return NotFound();
        }

        (Organ, Answer) = (organ, await fees.Run(code, stop));
        return Page();
    }
}
