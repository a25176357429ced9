using System.Security.Claims;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Ends the session. Only by POST: no link elsewhere can sign someone out.</summary>
public sealed class SignOutModel(SignOut signOut, Acts acts) : PageModel
{
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var provider = User.FindFirstValue(Sessions.ProviderClaim);
        await signOut.Run(await acts.Now(stop: stop), stop);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await HttpContext.EndExternal();

        return LocalRedirect(provider is null ? Links.SignIn : $"{Links.SignIn}?Left={provider}");
    }
}
