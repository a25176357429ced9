using Gongkai.App.Content;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>两步验证: the key for the phone, its confirmation, and the way out.</summary>
public sealed class CodesModel(ShowCodesKey show, Acts acts, CurrentActor current, SiteSettings site) : PageModel
{
    public ShowCodesKey.Shown Key { get; private set; } = null!;

    /// <summary>Shown once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Key = await show.Run(await current.Get(stop), site.Name, stop);

    /// <summary>The key as a picture; only the person's own, and only until it is confirmed.</summary>
    public async Task<IActionResult> OnGetPicture(CancellationToken stop)
    {
        await OnGet(stop);
        return Key.Address is { } address ? Content(QrSvg.Of(address, "两步验证密钥"), "image/svg+xml") : NotFound();
    }

    public async Task<IActionResult> OnPostStart([FromServices] StartCodes start, CancellationToken stop) =>
        await GoOn(await start.Run(await acts.Now(stop: stop), stop), null, stop);

    public async Task<IActionResult> OnPostStop([FromServices] StopCodes off, string? password, CancellationToken stop) =>
        await GoOn(await off.Run(new(password ?? ""), await acts.Now(stop: stop), stop), "两步验证已关闭。", stop);

    public async Task<IActionResult> OnPostConfirm([FromServices] ConfirmCodes confirm, string? code, CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await confirm.Run(new(code ?? ""), act, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("person.code", "code"));
        }
        else
        {
            RecoveryCodes = outcome.Value.RecoveryCodes;
            await HttpContext.Begin(act.Actor.PersonId!.Value, outcome.Value.Stamp);
        }

        await OnGet(stop);
        return Page();
    }

    private async Task<IActionResult> GoOn(Outcome<StartCodes.Started> outcome, string? done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("person.password", "password"), ("person.locked", "password"));
            await OnGet(stop);
            return Page();
        }

        await HttpContext.Begin((await current.Get(stop)).PersonId!.Value, outcome.Value.Stamp);
        TempData["Done"] = done;

        return LocalRedirect(Links.AccountCodes);
    }
}
