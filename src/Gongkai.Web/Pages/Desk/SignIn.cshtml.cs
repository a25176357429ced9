using System.ComponentModel.DataAnnotations;
using Gongkai.App.People;
using Gongkai.App.People.Passkeys;
using Gongkai.App.People.Providers;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Sign in by name and password.</summary>
public sealed class SignInModel(App.People.SignIn signIn, NeedsAdministrator needs, SignInTries tries, PasskeyCeremony passkeys, SignInSettings settings, Acts acts) : PageModel
{
    /// <summary>Nobody can administer yet: the page says how to begin.</summary>
    public bool Beginning { get; private set; }

    [BindProperty, Display(Name = "登录名"), Required(ErrorMessage = "请输入登录名"), StringLength(100, ErrorMessage = "登录名太长")]
    public string Name { get; set; } = "";

    [BindProperty, Display(Name = "密码"), Required(ErrorMessage = "请输入密码"), StringLength(200, ErrorMessage = "密码太长")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>The provider that a message is about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Problem { get; set; }

    /// <summary>The provider knew the person, and the account here is shut.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Shut { get; set; }

    /// <summary>The provider whose own session may go on after signing out here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Left { get; set; }

    public IReadOnlyDictionary<string, ProviderSettings> Providers => settings.Providers;

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();
        Beginning = await needs.Run(stop);

        if (With is not null && settings.Providers.TryGetValue(With, out var provider))
        {
            if (Shut)
            {
                ModelState.AddModelError("", $"{provider.Name}已确认您的身份，但是您在本系统的账号暂时不能使用，请联系系统管理员。");
            }
            else if (Enum.TryParse<ProviderProblem>(Problem, out var problem) && Enum.IsDefined(problem))
            {
                ModelState.AddModelError("", problem.Zh(provider.Name));
            }
        }
    }

    /// <summary>What the browser needs to use a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyOptions() => Content(await passkeys.AskForUse(HttpContext), "application/json");

    public async Task<IActionResult> OnPostPasskey([FromServices] SignInByPasskey byPasskey, string? credential, CancellationToken stop)
    {
        ModelState.Clear();

        if (credential is not { Length: > 0 and <= 20_000 } || await passkeys.Used(HttpContext, credential) is not { } used)
        {
            ModelState.AddModelError("", "通行密钥没有通过核验：可能等得太久，或者不是在这里添加的。请再试一次，或者用登录名和密码登录。");
            return Page();
        }

        var outcome = await byPasskey.Run(used, acts.Instant, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return Page();
        }

        await HttpContext.Begin(outcome.Value.PersonId, outcome.Value.Stamp);

        return LocalRedirect(Url.IsLocalUrl(Next) ? Next : Links.Desk);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!tries.Take(Name))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = "60";
            ModelState.AddModelError("", "这个登录名试得太频繁，请过一分钟再试。忘记密码请联系系统管理员重置。");
            return Page();
        }

        var outcome = await signIn.Run(new(Name, Password), acts.Instant, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return Page();
        }

        var next = Url.IsLocalUrl(Next) ? Next : Links.Desk;

        if (outcome.Value.NeedsCode)
        {
            await HttpContext.AwaitCode(outcome.Value.PersonId);
            return LocalRedirect(Links.CodeFor(next));
        }

        await HttpContext.Begin(outcome.Value.PersonId, outcome.Value.Stamp);

        return LocalRedirect(next);
    }
}
