using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.People;

/// <summary>One person: roles, lock, password. Each button is one operation.</summary>
public sealed class PersonModel(ShowPerson show, ShowProviders providers, AdministeredOrgans organs, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ShowPerson.Shown Person { get; private set; } = null!;

    public IReadOnlyList<AdministeredOrgans.Choice> Organs { get; private set; } = [];

    public IReadOnlyList<ShowProviders.Line> Providers { get; private set; } = [];

    /// <summary>What was chosen when a role was refused.</summary>
    public Role? ChosenRole { get; private set; }

    public Guid? ChosenOrgan { get; private set; }

    /// <summary>Another administrator does it for oneself.</summary>
    public bool MayEdit { get; private set; }

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
        Providers = (await providers.Run(Id, act.Actor, stop)).Value;
        MayEdit = act.Actor.PersonId != Id;
        Organs = await organs.Run(act.Actor, stop);

        return Page();
    }

    public async Task<IActionResult> OnPostAssign([FromServices] AssignRole assign, Role? role, Guid? organ, bool subtree, CancellationToken stop)
    {
        (ChosenRole, ChosenOrgan) = (role, organ);

        if (role is not { } chosen || !Enum.IsDefined(chosen))
        {
            ModelState.AddModelError(nameof(role), "请选择要分配的角色。");
            return await OnGet(stop);
        }

        return await Do(act => assign.Run(new(Id, chosen, organ ?? Guid.Empty, subtree), act, stop), $"已分配{chosen.Chinese()}。", stop);
    }

    public Task<IActionResult> OnPostRevoke([FromServices] RevokeRole revoke, Guid assignment, CancellationToken stop) =>
        Do(act => revoke.Run(new(assignment), act, stop), "已收回角色。", stop);

    public Task<IActionResult> OnPostDisable([FromServices] DisablePerson disable, CancellationToken stop) =>
        Do(act => disable.Run(new(Id), act, stop), "账号已停用，正在使用的登录已退出。", stop);

    public Task<IActionResult> OnPostEnable([FromServices] EnablePerson enable, CancellationToken stop) =>
        Do(act => enable.Run(new(Id), act, stop), "账号已恢复。", stop);

    public Task<IActionResult> OnPostUnlock([FromServices] UnlockPerson unlock, CancellationToken stop) =>
        Do(act => unlock.Run(new(Id), act, stop), "已解除锁定。", stop);

    public Task<IActionResult> OnPostBind([FromServices] BindProvider bind, string provider, CancellationToken stop) =>
        Do(act => bind.Run(new(Id, provider ?? "", Request.Form[$"subject-{provider}"].ToString()), act, stop), "已绑定外部账号。", stop, ("provider.subject", $"subject-{provider}"), ("provider.taken", $"subject-{provider}"));

    public Task<IActionResult> OnPostUnbind([FromServices] UnbindProvider unbind, string provider, CancellationToken stop) =>
        Do(act => unbind.Run(new(Id, provider ?? ""), act, stop), "已解除绑定，正在使用的登录已退出。", stop);

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

    private async Task<IActionResult> Do<T>(Func<Act, Task<Outcome<T>>> operation, string done, CancellationToken stop, params (string Code, string Field)[] fields)
        where T : notnull
    {
        var outcome = await operation(await acts.Now(stop: stop));

        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, [("organ.unknown", "organ"), ("person.role-held", "role"), ("person.roles-apart", "role"), .. fields]);
            return await OnGet(stop);
        }

        TempData["Done"] = done;
        return LocalRedirect(Links.Person(Id));
    }
}
