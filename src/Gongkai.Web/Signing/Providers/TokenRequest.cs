using System.Net.Http.Headers;
using System.Text;
using Gongkai.App.People.Providers;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Gongkai.Web.Signing.Providers;

/// <summary>The code for the tokens, with the secret where this provider wants it.</summary>
internal sealed class TokenRequest(ProviderSettings provider, OpenIdConnectConfiguration told, string? secret)
{
    public HttpRequestMessage Make(OAuthCodeExchangeContext context)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code", ["code"] = context.Code, ["redirect_uri"] = context.RedirectUri, ["client_id"] = provider.ClientId,
            ["code_verifier"] = context.Properties.Items[OAuthConstants.CodeVerifierKey]!,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, told.TokenEndpoint);
        request.Headers.Accept.Add(new("application/json"));

        if (secret is not null && InBody)
        {
            form["client_secret"] = secret;
        }
        else if (secret is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Encoded(provider.ClientId)}:{Encoded(secret)}")));
        }

        request.Content = new FormUrlEncodedContent(form);
        return request;
    }

    // RFC 6749 2.3.1: form-encoded before they are joined.
    private static string Encoded(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private bool InBody => provider.SecretInBody
        ?? (told.TokenEndpointAuthMethodsSupported is { Count: > 0 } ways && !ways.Contains("client_secret_basic") && ways.Contains("client_secret_post"));
}
