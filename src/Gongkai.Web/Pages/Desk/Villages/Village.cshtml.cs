using Gongkai.App.Villages;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Villages;

/// <summary>One village at the desk: what is due, what was published, publish and withdraw.</summary>
public sealed class VillageModel(ShowVillage show, LawBook law, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Township { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Matter and period in one choice: <c>finance/2026-09</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Duty { get; set; }

    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? CheckedBy { get; set; }

    [BindProperty]
    public DateOnly? CheckedOn { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public VillageStanding Standing { get; private set; } = null!;

    public bool MayWrite { get; private set; }

    public LawBook Law => law;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.AtDesk(Township, Code, (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        (Standing, MayWrite) = outcome.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost([FromServices] PublishNotice publish, CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult missing)
        {
            return missing;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (matter, period) = Duty?.Split('/', 2) is [var first, var second] ? (first, second) : (Duty, null);
        var outcome = await publish.Run(new(Standing.Village.Id, matter, period, Heading, Text, CheckedBy, CheckedOn), await acts.Now(stop: stop), stop);
        return Answer(outcome.Refusal, "已公开。");
    }

    public async Task<IActionResult> OnPostWithdraw([FromServices] WithdrawNotice withdraw, Guid notice, CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult missing)
        {
            return missing;
        }

        var outcome = await withdraw.Run(new(notice, Because), await acts.Now(stop: stop), stop);
        return Answer(outcome.Refusal, "已撤回，页面上留有撤回说明。");
    }

    private IActionResult Answer(Refusal? refusal, string done)
    {
        if (refusal is not null)
        {
            ModelState.Add(refusal, ("village.matter", nameof(Duty)), ("village.period", nameof(Duty)), ("village.title", nameof(Heading)), ("village.text", nameof(Text)),
                ("village.checkedBy", nameof(CheckedBy)), ("village.checkedOn", nameof(CheckedOn)), ("village.because", nameof(Because)));
            return Page();
        }

        TempData["Done"] = done;
        return Redirect(Links.DeskVillage(Township, Code));
    }
}
