using Gongkai.App.AnnualReports;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>A page of one report at the desk: organ and year in the address, its newest version behind it.</summary>
public abstract class DraftPage(ReadDraft read, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "year")]
    public int Year { get; set; }

    /// <summary>What was done last, told once.</summary>
    [TempData]
    public string? Done { get; set; }

    public Draft Draft { get; private set; } = null!;

    protected Acts Acts => acts;

    /// <summary>Opens the report; the answer to give instead where it is not there or not theirs.</summary>
    protected async Task<IActionResult?> Open(CancellationToken stop)
    {
        var outcome = await read.Run(new(Code, Year), (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Draft = outcome.Value;
        ViewData["DeskOrgan"] = Draft.Organ.Name;
        return null;
    }

    /// <summary>The page again with why it was refused.</summary>
    protected async Task<IActionResult> Refused(Refusal refusal, string field, CancellationToken stop)
    {
        ModelState.AddModelError(field, refusal.Reason.Zh);
        return await Open(stop) ?? Page();
    }
}
