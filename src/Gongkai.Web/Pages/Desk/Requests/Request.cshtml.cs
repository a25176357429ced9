using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>One case: what is asked, by when, what happened, what may be done now.</summary>
public sealed class RequestModel(ShowRequest show, Acts acts) : RequestPage(show, acts)
{
    [BindProperty]
    public string? Because { get; set; }

    /// <summary>Shown unmasked, for this answer only.</summary>
    public IReadOnlyList<RevealApplicant.Line>? Revealed { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPostReveal([FromServices] RevealApplicant reveal, CancellationToken stop)
    {
        var outcome = await reveal.Run(new(Id), await Acts.Now(Because, stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Because), refusal.Reason.Zh);
        }
        else
        {
            Revealed = outcome.Value;
        }

        return await Open(stop) ?? Page();
    }
}
