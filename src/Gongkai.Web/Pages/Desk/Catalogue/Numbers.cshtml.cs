using Gongkai.App.Catalogue;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>The pattern of 索引号: shown, tried, set.</summary>
public sealed class NumbersModel(ShowIndexRule show, SetIndexRule set, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Pattern { get; set; }

    public ShowIndexRule.View Shown { get; private set; } = null!;

    public SetIndexRule.Answer? Tried { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } missing)
        {
            return missing;
        }

        Pattern = Shown.Answer.Own ? Shown.Answer.InForce : null;
        return Page();
    }

    public async Task<IActionResult> OnPost(bool trial, CancellationToken stop)
    {
        if (await Load(stop) is { } missing)
        {
            return missing;
        }

        var outcome = await set.Run(new(Code, Pattern, trial), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Pattern), refusal.Reason.Zh);
            return Page();
        }

        if (trial)
        {
            Tried = outcome.Value;
            return Page();
        }

        TempData["Done"] = "规则已保存，以后发布的信息按新规则编号。";
        return LocalRedirect(Links.IndexRule(Code));
    }

    private async Task<IActionResult?> Load(CancellationToken stop)
    {
        var outcome = await show.Run(new(Code), await acts.Now(stop: stop), stop);
        Shown = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? null : NotFound();
    }
}
