using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.Signing;

/// <summary>Begins a session, or the wait for the second step.</summary>
public static class Sessions
{
    /// <summary>Through whom a session began, or who vouches for an external identity.</summary>
    public const string ProviderClaim = "provider";

    /// <summary>A session, or the same one with a new stamp: through whom it began stays.</summary>
    public static Task Begin(this HttpContext http, Guid personId, string stamp, string? provider = null) =>
        http.SignInAsync(IdentityConstants.ApplicationScheme, CurrentActor.Session(personId, stamp, provider ?? http.User.FindFirstValue(ProviderClaim)));

    /// <summary>The first step was right; a code is awaited.</summary>
    public static Task AwaitCode(this HttpContext http, Guid personId, string? provider = null) =>
        http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, personId.ToString()), .. provider is null ? Array.Empty<Claim>() : [new Claim(ProviderClaim, provider)]], IdentityConstants.TwoFactorUserIdScheme)));

    /// <summary>Whose code is awaited; null when the wait is over.</summary>
    public static async Task<(Guid Person, string? Provider)?> AwaitsCode(this HttpContext http)
    {
        var result = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(result.Principal?.FindFirstValue(ClaimTypes.Name), out var id) ? (id, result.Principal.FindFirstValue(ProviderClaim)) : null;
    }

    public static Task EndWait(this HttpContext http) => http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    /// <summary>Who a provider has just said this is; null when it did not, or some time ago.</summary>
    public static async Task<(string Provider, string Subject)?> External(this HttpContext http)
    {
        var result = await http.AuthenticateAsync(IdentityConstants.ExternalScheme);
        return result.Principal?.FindFirstValue(ProviderClaim) is { } provider && result.Principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } subject ? (provider, subject) : null;
    }

    public static Task EndExternal(this HttpContext http) => http.SignOutAsync(IdentityConstants.ExternalScheme);
}
