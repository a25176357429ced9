using Gongkai.App.People.Passkeys;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>通行密钥: one's own, and another one. The browser's part is scripts/passkeys.js.</summary>
public sealed class PasskeysModel(ShowPasskeys show, PasskeyCeremony ceremony, CurrentActor current, Acts acts) : PageModel
{
    private const int LongestAnswer = 20_000;

    public IReadOnlyList<ShowPasskeys.Line> Held { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task OnGet(CancellationToken stop) => Held = await show.Run(await current.Get(stop), stop);

    /// <summary>What the browser needs to make a key; or, as JSON too, what is wrong and in which field.</summary>
    public async Task<IActionResult> OnPostOptions([FromServices] BeginPasskey begin, CancellationToken stop)
    {
        var outcome = await begin.Run(new(Password ?? "", Name ?? ""), await acts.Now(stop: stop), stop);

        return outcome.Refusal is { } refusal
            ? new JsonResult(new { refused = refusal.Reason.Zh, field = refusal.Code == "passkey.name" ? nameof(Name) : nameof(Password) }) { StatusCode = StatusCodes.Status422UnprocessableEntity }
            : Content(await ceremony.AskForNew(HttpContext, outcome.Value), "application/json");
    }

    public async Task<IActionResult> OnPostAdd([FromServices] AddPasskey add, string? credential, CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);

        if (credential is not { Length: > 0 and <= LongestAnswer } || await ceremony.New(HttpContext, credential, act.Actor.PersonId!.Value) is not { } made)
        {
            ModelState.AddModelError("", "通行密钥没有通过核验，没有添加。可能等得太久，请再试一次。");
            await OnGet(stop);
            return Page();
        }

        return await Say(await add.Run(new(made, Name ?? ""), act, stop), "已添加通行密钥，下次可以直接用它登录。", nameof(Name), stop);
    }

    public async Task<IActionResult> OnPostRename([FromServices] RenamePasskey rename, string? key, CancellationToken stop) =>
        await Say(await rename.Run(new(key ?? "", Request.Form[$"new-{key}"].ToString()), await acts.Now(stop: stop), stop), "已改名。", $"new-{key}", stop);

    public async Task<IActionResult> OnPostRemove([FromServices] RemovePasskey remove, string? key, CancellationToken stop) =>
        await Say(await remove.Run(new(key ?? ""), await acts.Now(stop: stop), stop), "已删除通行密钥，设备上留下的那一份不能再用，可以自行删除。", "", stop);

    private async Task<IActionResult> Say<T>(Outcome<T> outcome, string done, string field, CancellationToken stop)
        where T : notnull
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("passkey.name", field));
            await OnGet(stop);
            return Page();
        }

        TempData["Done"] = done;
        return LocalRedirect(Links.AccountPasskeys);
    }
}
