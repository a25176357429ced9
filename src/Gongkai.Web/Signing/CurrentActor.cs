using System.Security.Claims;
using Gongkai.App.People;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.Signing;

/// <summary>The signed-in person with the roles they hold now: loaded once a request, whoever asks.</summary>
public sealed class CurrentActor(IHttpContextAccessor http, FindSignedIn find)
{
    /// <summary>The claim that carries the security stamp; a changed password changes it and ends the session.</summary>
    public const string StampClaim = "stamp";

    private FindSignedIn.SignedIn? found;
    private bool looked;

    /// <summary>The person as an actor. On pages of the desk there always is one.</summary>
    public async Task<Actor> Get(CancellationToken stop = default) =>
        (await Find(stop))?.Actor ?? throw new InvalidOperationException("No one is signed in: the page is missing from the desk's folder or its policy.");

    /// <summary>Everything a page shows about them; null when no one is signed in.</summary>
    public Task<FindSignedIn.SignedIn?> Find(CancellationToken stop = default) => Find(http.HttpContext?.User, stop);

    internal async Task<FindSignedIn.SignedIn?> Find(ClaimsPrincipal? user, CancellationToken stop)
    {
        if (!looked && Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            found = await find.Run(id, user.FindFirstValue(StampClaim), stop);
            looked = true;
        }

        return found;
    }

    /// <summary>What the session's cookie carries: who, and the stamp that ends it. Roles are never in it.</summary>
    public static ClaimsPrincipal Session(Guid personId, string stamp, string? provider = null) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, personId.ToString()), new Claim(StampClaim, stamp), .. provider is null ? Array.Empty<Claim>() : [new Claim(Sessions.ProviderClaim, provider)]],
        IdentityConstants.ApplicationScheme));
}
