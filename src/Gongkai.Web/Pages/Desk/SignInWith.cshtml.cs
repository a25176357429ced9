using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Web.Signing.Providers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Sends people to a provider to sign in, or to sign out there. A link and no form: the policy on forms lets none lead off the site.</summary>
public sealed class SignInWithModel(SignInSettings settings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Provider { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public IActionResult OnGet() => settings.Providers.ContainsKey(Provider)
        ? Challenge(new AuthenticationProperties { RedirectUri = Links.SignInExternal(Url.IsLocalUrl(Next) ? Next : null) }, ProviderSetup.Scheme(Provider))
        : NotFound();

    public async Task<IActionResult> OnGetLeave([FromServices] IServiceProvider services, CancellationToken stop)
    {
        if (!settings.Providers.ContainsKey(Provider))
        {
            return NotFound();
        }

        var options = services.GetRequiredService<IOptionsMonitor<ProviderOptions>>().Get(ProviderSetup.Scheme(Provider));

        try
        {
            var here = $"{Request.Scheme}://{Request.Host}{Links.SignIn}";
            return await options.Endpoints.Get(stop) is { EndSessionEndpoint: { Length: > 0 } end }
                ? Redirect(QueryHelpers.AddQueryString(end, new Dictionary<string, string?> { ["client_id"] = options.ClientId, ["post_logout_redirect_uri"] = here }))
                : LocalRedirect(Links.SignIn);
        }
        catch (InvalidOperationException)
        {
            return LocalRedirect(ProviderWay.Back(null, Provider, ProviderProblem.Unreachable));
        }
    }
}
