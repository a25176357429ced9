using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>One organ: what the list says, its past, its contact data, and where each is changed.</summary>
public sealed class OrganModel(ShowOrgan show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Gongkai.App.Organs.OrganPage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.Run(Code, (await acts.Now(stop: stop)).Actor, stop);

        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Shown = outcome.Value;
        return Page();
    }
}
