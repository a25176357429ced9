using Gongkai.App.Catalogue;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>Which row of the catalogue a piece of information fulfils.</summary>
public sealed class FilingModel(ShowFiling show, FileUnderRow file, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ShowFiling.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.Run(new(Id), await acts.Now(stop: stop), stop);
        View = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(Guid? row, CancellationToken stop)
    {
        var outcome = await file.Run(new(Id, row), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("row", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        TempData["Done"] = "已保存。";
        return LocalRedirect(Links.Filing(Id));
    }
}
