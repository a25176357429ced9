using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Web.Signing;
using Gongkai.Web.Signing.Providers;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>账号绑定: which accounts outside open this one.</summary>
public sealed class ProvidersModel(ShowProviders show, SignInSettings settings, Acts acts) : PageModel
{
    public IReadOnlyList<ShowProviders.Line> Lines { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Problem { get; set; }

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);

        if (With is not null && settings.Providers.TryGetValue(With, out var provider) && Enum.TryParse<ProviderProblem>(Problem, out var problem) && Enum.IsDefined(problem))
        {
            ModelState.AddModelError("", problem.Zh(provider.Name));
        }
    }

    public IActionResult OnGetBegin(string? provider) => provider is not null && settings.Providers.ContainsKey(provider)
        ? Challenge(new AuthenticationProperties { RedirectUri = Links.AccountProviderConfirm }, ProviderSetup.Scheme(provider))
        : NotFound();

    public async Task<IActionResult> OnPostUnbind([FromServices] UnbindProvider unbind, string? provider, CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await unbind.Run(new(act.Actor.PersonId!.Value, provider ?? ""), act, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal);
            await Load(stop);
            return Page();
        }

        await HttpContext.Begin(act.Actor.PersonId!.Value, outcome.Value.Stamp);
        TempData["Done"] = "已解除绑定，您在其他地方的登录已全部退出。";

        return LocalRedirect(Links.AccountProviders);
    }

    private async Task Load(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        Lines = (await show.Run(act.Actor.PersonId!.Value, act.Actor, stop)).Value;
    }
}
