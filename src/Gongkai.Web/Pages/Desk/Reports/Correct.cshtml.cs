using System.ComponentModel.DataAnnotations;
using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Begins a correction of a published report.</summary>
public sealed class CorrectModel(ReportStatus status, CorrectReport correct, Acts acts) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty, StringLength(500, ErrorMessage = "更正说明不能超过 500 字")]
    public string? Note { get; set; }

    public ReportStatus.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await correct.Run(new(View.ReportId, Note), await acts.Now(Note, stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Note), refusal.Reason.Zh);
            return Page();
        }

        Done = "已建立更正稿，请修改后送审。公开网站上的原版本在更正发布前不变。";
        return LocalRedirect(Links.DeskReport(Code, Year));
    }

    private async Task<IActionResult?> Open(CancellationToken stop)
    {
        var outcome = await status.Run(new(Code, Year), (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        ViewData["DeskOrgan"] = View.Organ.Name;
        return null;
    }
}
