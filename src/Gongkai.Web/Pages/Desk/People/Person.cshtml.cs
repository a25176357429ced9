using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.People;

/// <summary>One person: roles, lock, password. Each button is one operation.</summary>
public sealed class PersonModel(ShowPerson show, AdministeredOrgans organs, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ShowPerson.Shown Person { get; private set; } = null!;

    public IReadOnlyList<AdministeredOrgans.Choice> Organs { get; private set; } = [];

    /// <summary>Shown once after a reset.</summary>
    public string? Password { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await show.Run(Id, act.Actor, act.At, stop);

        if (outcome.Refusal is { } refusal)
        {
            return refusal.Code == "person.unknown" ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        Person = outcome.Value;
        Organs = await organs.Run(act.Actor, stop);

        return Page();
    }

    public Task<IActionResult> OnPostAssign([FromServices] AssignRole assign, Role role, Guid organ, bool subtree, CancellationToken stop) =>
        Do(act => assign.Run(new(Id, role, organ, subtree), act, stop), $"已分配{role.Chinese()}。", stop);

    public Task<IActionResult> OnPostRevoke([FromServices] RevokeRole revoke, Guid assignment, CancellationToken stop) =>
        Do(act => revoke.Run(new(assignment), act, stop), "已收回角色。", stop);

    public Task<IActionResult> OnPostDisable([FromServices] DisablePerson disable, CancellationToken stop) =>
        Do(act => disable.Run(new(Id), act, stop), "账号已停用，正在使用的登录已退出。", stop);

    public Task<IActionResult> OnPostEnable([FromServices] EnablePerson enable, CancellationToken stop) =>
        Do(act => enable.Run(new(Id), act, stop), "账号已恢复。", stop);

    public Task<IActionResult> OnPostUnlock([FromServices] UnlockPerson unlock, CancellationToken stop) =>
        Do(act => unlock.Run(new(Id), act, stop), "已解除锁定。", stop);

    public async Task<IActionResult> OnPostReset([FromServices] ResetPassword reset, bool withoutSecondFactor, CancellationToken stop)
    {
        var outcome = await reset.Run(new(Id, withoutSecondFactor), await acts.Now(stop: stop), stop);
        Password = outcome.Refusal is null ? outcome.Value.Password : null;

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }

        return await OnGet(stop);
    }

    private async Task<IActionResult> Do<T>(Func<Act, Task<Outcome<T>>> operation, string done, CancellationToken stop)
        where T : notnull
    {
        var outcome = await operation(await acts.Now(stop: stop));

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        TempData["Done"] = done;
        return LocalRedirect(Links.Person(Id));
    }
}
