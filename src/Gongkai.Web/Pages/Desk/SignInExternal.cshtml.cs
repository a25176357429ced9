using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Web.Signing;
using Gongkai.Web.Signing.Providers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Makes a session of what a provider said, or says what to do for somebody whom nobody here is bound to.</summary>
public sealed class SignInExternalModel(SignInByProvider signIn, SignInSettings settings, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public string ProviderName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Enough to know it again.</summary>
    public string Hint => Subject.Length >= 12 ? $"…{Subject[^4..]}" : Subject;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await HttpContext.External() is not { } external || !settings.Providers.TryGetValue(external.Provider, out var provider))
        {
            return LocalRedirect(Links.SignIn);
        }

        var outcome = await signIn.Run(new(external.Provider, external.Subject), acts.Instant, stop);

        if (outcome.Refusal is { Code: "sign-in.unbound" })
        {
            (ProviderName, Subject) = (provider.Name, external.Subject);
            return Page();
        }

        await HttpContext.EndExternal();

        if (outcome.Refusal is not null)
        {
            return LocalRedirect($"{Links.SignIn}?With={external.Provider}&Shut=true");
        }

        var next = Url.IsLocalUrl(Next) ? Next : Links.Desk;

        if (outcome.Value.NeedsCode)
        {
            await HttpContext.AwaitCode(outcome.Value.PersonId, external.Provider);
            return LocalRedirect(Links.CodeFor(next));
        }

        await HttpContext.Begin(outcome.Value.PersonId, outcome.Value.Stamp, external.Provider);

        return LocalRedirect(next);
    }
}
