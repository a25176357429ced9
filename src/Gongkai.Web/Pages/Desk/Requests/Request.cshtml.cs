using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>One case: what is asked, by when, what happened, what may be done now.</summary>
public sealed class RequestModel(ShowRequest show, ShowAccount account, Acts acts) : RequestPage(show, acts)
{
    [BindProperty]
    public string? Because { get; set; }

    /// <summary>Shown unmasked, for this answer only.</summary>
    public IReadOnlyList<RevealApplicant.Line>? Revealed { get; private set; }

    /// <summary>What became of it beside its handling.</summary>
    public ShowAccount.Answer Account { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Opened(stop);

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

        return await Opened(stop);
    }

    public async Task<IActionResult> OnPostMakeItem([FromServices] MakeItemOfReply make, CancellationToken stop)
    {
        var outcome = await make.Run(new(Id), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Opened(stop);
        }

        TempData["Done"] = "已起草主动公开信息，由信息员修改、送审。";
        return Redirect(Links.DeskRequest(Id));
    }

    private async Task<IActionResult> Opened(CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        Account = await account.Run(View.Case, (await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }
}
