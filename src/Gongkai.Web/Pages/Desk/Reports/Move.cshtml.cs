using System.ComponentModel.DataAnnotations;
using Gongkai.App.AnnualReports;
using Gongkai.Law.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>One move of a report: what it means, the opinion, the button.</summary>
public sealed class MoveModel(ReportStatus status, CheckReport check, MoveReport move, Acts acts) : PageModel
{
    /// <summary>Told on the page that follows.</summary>
    [TempData]
    public string? Done { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReportMove Move { get; set; }

    /// <summary>The version that the person looked at.</summary>
    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty, StringLength(2000, ErrorMessage = "意见不能超过 2000 字")]
    public string? Opinion { get; set; }

    [BindProperty, Range(1, 30, ErrorMessage = "报回期限应为 1 至 30 个工作日")]
    public int WorkingDays { get; set; } = 5;

    [BindProperty, StringLength(100, ErrorMessage = "落款不能超过 100 字")]
    public string? From { get; set; }

    [BindProperty]
    public List<string> Findings { get; set; } = [];

    public ReportStatus.View View { get; private set; } = null!;

    public CheckedReport Checked { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            var act = await acts.Now(Move == ReportMove.SendBack ? Opinion : null, stop);
            var outcome = await move.Run(new(Version, Move, Opinion, WorkingDays, Findings, From), act, stop);
            if (outcome.Refusal is null)
            {
                Done = $"已{Move.Name().Zh}，报告现在是“{outcome.Value.State.Name().Zh}”。";
                return LocalRedirect(Links.DeskReport(Code, Year));
            }

            ModelState.AddModelError(nameof(Opinion), outcome.Refusal.Reason.Zh);
        }

        return await Open(stop) ?? Page();
    }

    private async Task<IActionResult?> Open(CancellationToken stop)
    {
        // A move that no table knows is a wrong address, not a wrong entry.
        if (ModelState.GetFieldValidationState(nameof(Move)) == ModelValidationState.Invalid || !Enum.IsDefined(Move))
        {
            return NotFound();
        }

        var actor = (await acts.Now(stop: stop)).Actor;
        var outcome = await status.Run(new(Code, Year), actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        Checked = (await check.Run(new(View.Current.Id), actor, stop)).Value;
        ViewData["DeskOrgan"] = View.Organ.Name;
        return null;
    }
}
