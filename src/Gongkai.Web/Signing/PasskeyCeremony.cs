using System.Security.Cryptography;
using Gongkai.App.People;
using Gongkai.App.People.Passkeys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.Signing;

/// <summary>
/// What passes between the browser and the site when a passkey is made or used. What was asked is kept in a sealed cookie for a few minutes and taken away by the answer;
/// the browser's part is <c>scripts/passkeys.js</c>.
/// </summary>
public sealed class PasskeyCeremony(IPasskeyHandler<Person> handler, IDataProtectionProvider protection)
{
    private const string Making = "passkey-new";
    private const string Using = "passkey";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What the browser needs to make a key, as JSON.</summary>
    public async Task<string> AskForNew(HttpContext http, BeginPasskey.Begun person)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = person.PersonId.ToString(), Name = person.UserName, DisplayName = person.Name }, http);
        Keep(http, Making, asked.AttestationState);

        return asked.CreationOptionsJson;
    }

    /// <summary>The key made, when it is what was asked of this person; else null.</summary>
    public async Task<UserPasskeyInfo?> New(HttpContext http, string credential, Guid personId)
    {
        if (Take(http, Making) is not { } state)
        {
            return null;
        }

        var made = await handler.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = credential, AttestationState = state });
        return made.Succeeded && made.UserEntity.Id == personId.ToString() ? made.Passkey : null;
    }

    /// <summary>What the browser needs to use a key, as JSON. Nobody is named, so nothing is told about who has one.</summary>
    public async Task<string> AskForUse(HttpContext http)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, http);
        Keep(http, Using, asked.AssertionState);

        return asked.RequestOptionsJson;
    }

    /// <summary>Whose key answered, when it answered what was asked; else null.</summary>
    public async Task<SignInByPasskey.Command?> Used(HttpContext http, string credential)
    {
        if (Take(http, Using) is not { } state)
        {
            return null;
        }

        var used = await handler.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential, AssertionState = state });
        return used.Succeeded ? new(used.User.Id, used.Passkey) : null;
    }

    private ITimeLimitedDataProtector Seal(string name) => protection.CreateProtector("Gongkai.Passkeys", name).ToTimeLimitedDataProtector();

    private void Keep(HttpContext http, string name, string? state) => http.Response.Cookies.Append(name, Seal(name).Protect(state ?? "", Patience), Cookie(http));

    private string? Take(HttpContext http, string name)
    {
        if (http.Request.Cookies[name] is not { } kept)
        {
            return null;
        }

        http.Response.Cookies.Delete(name, Cookie(http));

        try
        {
            return Seal(name).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // Old, or not of this site.
            return null;
        }
    }

    private static CookieOptions Cookie(HttpContext http) => new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = Links.Desk, IsEssential = true };
}
