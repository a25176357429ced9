using System.Security.Claims;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Ends the session. Only by POST: no link elsewhere can sign someone out.</summary>
public sealed class SignOutModel : PageModel
{
    public async Task<IActionResult> OnPost()
    {
        var provider = User.FindFirstValue(Sessions.ProviderClaim);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await HttpContext.EndExternal();

        return LocalRedirect(provider is null ? Links.SignIn : $"{Links.SignIn}?Left={provider}");
    }
}
