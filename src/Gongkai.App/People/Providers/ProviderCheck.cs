using System.Text.RegularExpressions;

namespace Gongkai.App.People.Providers;

/// <summary>What is missing or wrong in the settings of a provider, before anybody clicks its button.</summary>
public static partial class ProviderCheck
{
    /// <exception cref="InvalidOperationException">Says which setting, and what it should be.</exception>
    public static void Demand(string key, ProviderSettings provider)
    {
        if (Problem(key, provider) is { } problem)
        {
            throw new InvalidOperationException($"Office:SignIn:Providers:{key}: {problem}");
        }
    }

    internal static string? Problem(string key, ProviderSettings provider) =>
        !Key().IsMatch(key) ? "its key may have lower-case letters, digits and hyphens only, at most 30."
        : provider.Name.Length is 0 or > 30 ? "Name is missing: what the button says, at most 30 characters."
        : provider.ClientId.Length == 0 ? "ClientId is missing: the provider gives it out when the site is registered there."
        : !string.IsNullOrEmpty(provider.ClientSecretFile) && !File.Exists(provider.ClientSecretFile) ? "ClientSecretFile names a file that is not there."
        : Endpoints(provider);

    private static string? Endpoints(ProviderSettings provider)
    {
        (string Name, string? Value)[] addresses =
        [
            (nameof(provider.Issuer), provider.Issuer), (nameof(provider.Authorization), provider.Authorization), (nameof(provider.Token), provider.Token),
            (nameof(provider.UserInfo), provider.UserInfo), (nameof(provider.Keys), provider.Keys), (nameof(provider.EndSession), provider.EndSession),
        ];

        return Array.Find(addresses, address => !string.IsNullOrEmpty(address.Value) && !IsSafe(address.Value)) is { Name: not null } wrong
            ? $"{wrong.Name} must be an https address (http only on this machine itself)."
            : Missing(provider);
    }

    private static string? Missing(ProviderSettings provider)
    {
        var told = !string.IsNullOrEmpty(provider.Issuer);
        var byHand = !string.IsNullOrEmpty(provider.Authorization) && !string.IsNullOrEmpty(provider.Token);

        return !told && !byHand ? "give Issuer, or Authorization and Token."
            : !told && provider.SaysWho ? "Scopes has openid, so Issuer is needed: id tokens are checked against it."
            : !provider.SaysWho && !told && string.IsNullOrEmpty(provider.UserInfo) ? "UserInfo is missing: without openid in Scopes nothing else says who signs in."
            : null;
    }

    // Tokens travel over these; in the clear only within one machine, for trials.
    internal static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    [GeneratedRegex("^[a-z0-9-]{1,30}$")]
    private static partial Regex Key();
}
