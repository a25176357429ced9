using Gongkai.App.Catalogue;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>The guide as it would read now, to be confirmed.</summary>
public sealed class GuideModel(ShowGuide show, ConfirmGuide confirm, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public ShowGuide.View View { get; private set; } = null!;

    public string Hash => View.Now.Hash();

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.Run(new(Code), await acts.Now(stop: stop), stop);
        View = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(string? hash, CancellationToken stop)
    {
        var outcome = await confirm.Run(new(Code, hash), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        TempData["Done"] = $"第 {outcome.Value.Number} 版已确认，公众现在可以看到。";
        return LocalRedirect(Links.DeskGuide(Code));
    }
}
