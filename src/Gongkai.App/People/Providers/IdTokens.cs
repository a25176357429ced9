using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Gongkai.App.People.Providers;

/// <summary>Reads an id token only when it is signed by the provider's key, for this client, for this very attempt, and still good.</summary>
public static class IdTokens
{
    // Clocks of two houses differ.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    // Signatures by a key pair only: "none" and those by the client's secret prove nothing about the provider.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <exception cref="ProviderException">It is not to be believed.</exception>
    public static async Task<IReadOnlyDictionary<string, object>> Read(string token, ProviderEndpoints provider, string clientId, string nonce, DateTime at, CancellationToken stop)
    {
        var result = await Validate(token, await provider.Get(stop), clientId, at);

        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            provider.AskAgain();
            result = await Validate(token, await provider.Get(stop), clientId, at);
        }

        if (!result.IsValid)
        {
            throw new ProviderException(result.Exception is SecurityTokenExpiredException or SecurityTokenNotYetValidException ? ProviderProblem.Expired : ProviderProblem.Untrusted, result.Exception);
        }

        return Said(result.Claims, "nonce") is { } said && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(nonce))
            && (Said(result.Claims, "azp") is not { } party || party == clientId)
            ? result.Claims.AsReadOnly()
            : throw new ProviderException(ProviderProblem.Untrusted);
    }

    private static Task<TokenValidationResult> Validate(string token, OpenIdConnectConfiguration provider, string clientId, DateTime at) =>
        new JsonWebTokenHandler { MapInboundClaims = false, MaximumTokenSizeInBytes = 64 * 1024 }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = clientId,
            IssuerSigningKeys = provider.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) =>
                until is null ? throw new SecurityTokenNoExpirationException()
                : until.Value + Skew < at ? throw new SecurityTokenExpiredException()
                : from is { } begin && begin - Skew > at ? throw new SecurityTokenNotYetValidException()
                : true,
        });

    private static string? Said(IDictionary<string, object> claims, string name) => claims.TryGetValue(name, out var value) ? value as string : null;
}
