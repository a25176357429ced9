using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>What the three reviews are called, organ by organ.</summary>
public sealed class LevelsModel(ShowReviewLevels show, NameReviewLevels name, Acts acts) : PageModel
{
    public IReadOnlyList<ShowReviewLevels.Line> Lines { get; private set; } = [];

    [BindProperty]
    public Guid Organ { get; set; }

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Second { get; set; }

    [BindProperty]
    public string? Final { get; set; }

    public async Task OnGet(CancellationToken stop) => Lines = await show.Run((await acts.Now(stop: stop)).Actor, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await name.Run(new(Organ, First, Second, Final), act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError($"first-{Organ}", refusal.Reason.Zh);
            Lines = await show.Run(act.Actor, stop);
            return Page();
        }

        TempData["Done"] = $"已保存：{outcome.Value.First}、{outcome.Value.Second}、{outcome.Value.Final}。";
        return Redirect(Links.ItemLevels);
    }
}
