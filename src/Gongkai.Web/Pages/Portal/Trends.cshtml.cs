using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>历年数据: the table over the years, and charts of it where there is script.</summary>
public sealed class TrendsModel(PublishedTrends trends) : PageModel
{
    public PublishedTrends.Answer Answer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await trends.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Answer = found;
        return Page();
    }
}
