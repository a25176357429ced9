using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.App.People.Providers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Gongkai.Web.Signing.Providers;

/// <summary>The framework's authorization code flow with PKCE and state, and on top of it what OpenID Connect adds: endpoints that are told, a nonce, an id token.</summary>
internal sealed class ProviderHandler(IOptionsMonitor<ProviderOptions> options, ILoggerFactory logger, UrlEncoder encoder, Acts acts)
    : OAuthHandler<ProviderOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";
    private const int LongestSubject = 255;

    private OpenIdConnectConfiguration? told;

    private ProviderSettings Provider => Options.Provider;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await AskForEndpoints();
        }
        catch (ProviderException problem)
        {
            Logger.ProviderFailed(Options.Key, problem.Problem, problem.InnerException?.Message);
            Response.Redirect(ProviderWay.Back(properties.RedirectUri, Options.Key, problem.Problem));
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        var asked = QueryHelpers.ParseQuery(new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query);
        if (Provider.SaysWho)
        {
            asked[Nonce] = nonce;
        }

        return QueryHelpers.AddQueryString(told!.AuthorizationEndpoint, asked);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        try
        {
            await AskForEndpoints();

            // Somebody else's answer brought to our door (RFC 9207).
            return Request.Query["iss"] is { Count: > 0 } issuer && told!.Issuer is { Length: > 0 } known && issuer != known
                ? throw new ProviderException(ProviderProblem.Untrusted)
                : await base.HandleRemoteAuthenticateAsync();
        }
        catch (ProviderException problem)
        {
            // With what was asked, so that people come back to where they began.
            return HandleRequestResult.Fail(problem, Options.StateDataFormat.Unprotect(Request.Query["state"]));
        }
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        using var request = new TokenRequest(Provider, told!, Options.Secret).Make(context);
        using var answer = await Send(request);

        if (!answer.IsSuccessStatusCode)
        {
            using var error = await Json(answer);
            throw new ProviderException(Text(error.RootElement, "error") == "invalid_grant" ? ProviderProblem.Stale : ProviderProblem.Refused);
        }

        return OAuthTokenResponse.Success(await Json(answer));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var subject = Provider.SaysWho ? await FromIdToken(tokens, properties.Items[Nonce]!) : await FromUserInfo(tokens, null);

        if (subject is not { Length: > 0 and <= LongestSubject })
        {
            // The provider answered, but not with the claim that the settings name.
            throw new ProviderException(ProviderProblem.Refused);
        }

        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, subject));
        identity.AddClaim(new Claim(Sessions.ProviderClaim, Options.Key));

        return new AuthenticationTicket(new ClaimsPrincipal(identity), new AuthenticationProperties { RedirectUri = properties.RedirectUri }, Scheme.Name);
    }

    private async Task<string?> FromIdToken(OAuthTokenResponse tokens, string nonce)
    {
        var token = Text(tokens.Response!.RootElement, "id_token") ?? throw new ProviderException(ProviderProblem.Untrusted);
        var said = await IdTokens.Read(token, Options.Endpoints, Provider.ClientId, nonce, acts.Instant, Context.RequestAborted);
        var name = said.GetValueOrDefault("sub") as string ?? throw new ProviderException(ProviderProblem.Untrusted);

        return said.GetValueOrDefault(Provider.Subject)?.ToString() ?? await FromUserInfo(tokens, name);
    }

    private async Task<string?> FromUserInfo(OAuthTokenResponse tokens, string? name)
    {
        if (string.IsNullOrEmpty(told!.UserInfoEndpoint))
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, told.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken);
        request.Headers.Accept.Add(new("application/json"));
        using var answer = await Send(request);
        using var said = answer.IsSuccessStatusCode ? await Json(answer) : throw new ProviderException(ProviderProblem.Refused);

        // Claims of somebody else than the token's are no claims.
        return name is not null && Text(said.RootElement, "sub") != name ? throw new ProviderException(ProviderProblem.Untrusted) : Text(said.RootElement, Provider.Subject);
    }

    private async Task AskForEndpoints()
    {
        try
        {
            told ??= await Options.Endpoints.Get(Context.RequestAborted);
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException or IOException or ArgumentException)
        {
            throw new ProviderException(ProviderProblem.Unreachable, failure);
        }
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        try
        {
            var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
            if ((int)answer.StatusCode >= 500)
            {
                answer.Dispose();
                throw new ProviderException(ProviderProblem.Unreachable);
            }

            return answer;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is TaskCanceledException && !Context.RequestAborted.IsCancellationRequested))
        {
            throw new ProviderException(ProviderProblem.Unreachable, failure);
        }
    }

    private async Task<JsonDocument> Json(HttpResponseMessage answer)
    {
        try
        {
            var document = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(Context.RequestAborted), cancellationToken: Context.RequestAborted);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw new ProviderException(ProviderProblem.Refused);
        }
        catch (JsonException failure)
        {
            throw new ProviderException(ProviderProblem.Refused, failure);
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null } : null;
}
