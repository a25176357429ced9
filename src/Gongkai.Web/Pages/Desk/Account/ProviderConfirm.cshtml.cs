using System.ComponentModel.DataAnnotations;
using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>The provider has just said who this is; the password says that it is the person signed in.</summary>
public sealed class ProviderConfirmModel(BindOwnProvider bind, SignInSettings settings, CurrentActor current, Acts acts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请输入登录密码"), StringLength(200, ErrorMessage = "密码太长")]
    public string Password { get; set; } = "";

    public string ProviderName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Me { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) is null ? LocalRedirect(Links.AccountProviders) : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Load(stop) is not { } external)
        {
            return LocalRedirect($"{Links.AccountProviders}?With={settings.Providers.Keys.FirstOrDefault()}&Problem={ProviderProblem.Stale}");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await bind.Run(new(external.Provider, external.Subject, Password), await acts.Now(stop: stop), stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("person.password", nameof(Password)), ("person.locked", nameof(Password)));
            return Page();
        }

        await HttpContext.EndExternal();
        TempData["Done"] = $"已绑定，以后可以用{ProviderName}登录。";

        return LocalRedirect(Links.AccountProviders);
    }

    private async Task<(string Provider, string Subject)?> Load(CancellationToken stop)
    {
        if (await HttpContext.External() is not { } external || !settings.Providers.TryGetValue(external.Provider, out var provider))
        {
            return null;
        }

        (ProviderName, Subject) = (provider.Name, external.Subject);
        Me = await current.Find(stop) is { } me ? $"{me.Actor.Name}（{me.UserName}）" : "";

        return external;
    }
}
