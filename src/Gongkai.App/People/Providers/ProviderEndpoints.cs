using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Gongkai.App.People.Providers;

/// <summary>A provider's endpoints and keys: what it tells about itself, and what the settings say instead. Kept, and asked for again from time to time.</summary>
public sealed class ProviderEndpoints : IConfigurationRetriever<OpenIdConnectConfiguration>
{
    private readonly ProviderSettings settings;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> kept;

    public ProviderEndpoints(ProviderSettings settings, HttpClient http)
    {
        this.settings = settings;
        var address = string.IsNullOrEmpty(settings.Issuer) ? settings.Token! : $"{settings.Issuer.TrimEnd('/')}/.well-known/openid-configuration";

        // Whether an address may be in the clear was decided by ProviderCheck; what the provider tells is held to the same below.
        kept = new(address, this, new HttpDocumentRetriever(http) { RequireHttps = false });
    }

    /// <exception cref="InvalidOperationException">The provider does not answer, or not with what is needed.</exception>
    public Task<OpenIdConnectConfiguration> Get(CancellationToken stop) => kept.GetConfigurationAsync(stop);

    /// <summary>A key was not known: the provider may have changed them.</summary>
    public void AskAgain() => kept.RequestRefresh();

    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel)
    {
        var told = !string.IsNullOrEmpty(settings.Issuer) && !IsAllByHand()
            ? await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, cancel)
            : new OpenIdConnectConfiguration { Issuer = settings.Issuer };

        if (!string.IsNullOrEmpty(settings.Issuer) && told.Issuer != settings.Issuer)
        {
            throw new InvalidOperationException("The provider calls itself by another name than the settings do: Issuer must be the same to the letter.");
        }

        told.AuthorizationEndpoint = Chosen(settings.Authorization, told.AuthorizationEndpoint, needed: true);
        told.TokenEndpoint = Chosen(settings.Token, told.TokenEndpoint, needed: true);
        told.UserInfoEndpoint = Chosen(settings.UserInfo, told.UserInfoEndpoint, needed: !settings.SaysWho);
        told.EndSessionEndpoint = Chosen(settings.EndSession, told.EndSessionEndpoint, needed: false);

        if (!string.IsNullOrEmpty(settings.Keys))
        {
            told.SigningKeys.Clear();
            foreach (var key in new JsonWebKeySet(await retriever.GetDocumentAsync(settings.Keys, cancel)).GetSigningKeys())
            {
                told.SigningKeys.Add(key);
            }
        }

        return told;
    }

    private bool IsAllByHand() => !string.IsNullOrEmpty(settings.Authorization) && !string.IsNullOrEmpty(settings.Token) && (!settings.SaysWho || !string.IsNullOrEmpty(settings.Keys));

    private static string? Chosen(string? set, string? told, bool needed)
    {
        var address = string.IsNullOrEmpty(set) ? told : set;

        return string.IsNullOrEmpty(address) ? (needed ? throw new InvalidOperationException("The provider tells no address for something that is needed.") : null)
            : ProviderCheck.IsSafe(address) ? address
            : throw new InvalidOperationException("The provider tells an address that is not https.");
    }
}
