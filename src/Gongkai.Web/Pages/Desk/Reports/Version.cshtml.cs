using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>A version as it reads.</summary>
public sealed class VersionModel(ReadVersion read, CurrentActor current) : PageModel
{
    public ReadVersion.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, int year, int number, CancellationToken stop)
    {
        var outcome = await read.Run(new(code, year, number), await current.Get(stop), stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        ViewData["DeskOrgan"] = View.Organ;
        return Page();
    }
}
