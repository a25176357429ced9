using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>The totals of a year over all published reports.</summary>
public sealed class RollupModel(PublishedRollup rollup) : PageModel
{
    public PublishedRollup.Answer Answer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        if (await rollup.Run(year, stop) is not { } found)
        {
            return NotFound();
        }

        Answer = found;
        return Page();
    }
}
