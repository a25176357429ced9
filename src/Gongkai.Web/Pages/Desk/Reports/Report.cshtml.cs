using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Where a report stands, what to do now, and everything that was done.</summary>
public sealed class ReportModel(ReportStatus status, CurrentActor current) : PageModel
{
    /// <summary>What was done last, told once.</summary>
    [TempData]
    public string? Done { get; set; }

    public ReportStatus.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, int year, CancellationToken stop)
    {
        var outcome = await status.Run(new(code, year), await current.Get(stop), stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        ViewData["DeskOrgan"] = View.Organ.Name;
        return Page();
    }
}
