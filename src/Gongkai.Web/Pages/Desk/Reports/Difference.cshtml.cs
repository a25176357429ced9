using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>What changed between two versions, or since last year.</summary>
public sealed class DifferenceModel(CompareVersions compare, CurrentActor current) : PageModel
{
    public CompareVersions.View? View { get; private set; }

    /// <summary>Why there is nothing to compare.</summary>
    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGet(string code, int year, int? from, int? to, CancellationToken stop)
    {
        var outcome = await compare.Run(new(code, year, from, to), await current.Get(stop), stop);
        if (outcome.Refusal == ReportAccess.NotFound)
        {
            return NotFound();
        }

        Refused = outcome.Refusal?.Reason.Zh;
        View = outcome.Refusal is null ? outcome.Value : null;
        return Page();
    }
}
