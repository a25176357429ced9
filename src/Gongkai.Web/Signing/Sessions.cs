using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.Signing;

/// <summary>Begins a session, or the wait for the second step.</summary>
public static class Sessions
{
    public static Task Begin(this HttpContext http, Guid personId, string stamp) =>
        http.SignInAsync(IdentityConstants.ApplicationScheme, CurrentActor.Session(personId, stamp));

    /// <summary>The password was right; a code is awaited.</summary>
    public static Task AwaitCode(this HttpContext http, Guid personId) =>
        http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, personId.ToString())], IdentityConstants.TwoFactorUserIdScheme)));

    /// <summary>Whose code is awaited; null when the wait is over.</summary>
    public static async Task<Guid?> AwaitsCode(this HttpContext http)
    {
        var result = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(result.Principal?.FindFirstValue(ClaimTypes.Name), out var id) ? id : null;
    }

    public static Task EndWait(this HttpContext http) => http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
