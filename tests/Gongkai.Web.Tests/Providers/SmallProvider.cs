using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Gongkai.Web.Tests.Providers;

/// <summary>An OpenID provider on a free port of loopback, as strict as a good one, that can be told to misbehave.</summary>
public sealed class SmallProvider : IAsyncDisposable
{
    public const string ClientId = "gongkai";
    public const string Secret = "s3cret: with + & %";
    public const string Scheme = "RS256";

    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);
    private readonly RSA another = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Challenge, string? Nonce, string Back)> codes = new();

    private SmallProvider(WebApplication app) => this.app = app;

    public string Issuer { get; private set; } = "";

    /// <summary>Who signs in next.</summary>
    public string Subject { get; set; } = "530100199003070011";

    public Mischief Mischief { get; set; }

    /// <summary>What its tokens take as now.</summary>
    public Func<DateTime> Now { get; set; } = () => DateTime.UtcNow;

    public int TokensGiven { get; private set; }

    public static async Task<SmallProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var provider = new SmallProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync();
        provider.Issuer = provider.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        return provider;
    }

    /// <summary>Signs in at the provider: from its address with the site's request to the address of the site with the answer.</summary>
    public static async Task<string> Authorize(Uri request)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(request);
        Assert.True(answer.Headers.Location is not null, await answer.Content.ReadAsStringAsync());

        return answer.Headers.Location.PathAndQuery;
    }

    private void Map()
    {
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Mischief == Mischief.OtherIssuerTold ? "https://other.example" : Issuer, ["authorization_endpoint"] = $"{Issuer}/authorize", ["token_endpoint"] = $"{Issuer}/token",
            ["userinfo_endpoint"] = $"{Issuer}/userinfo", ["jwks_uri"] = $"{Issuer}/jwks", ["end_session_endpoint"] = $"{Issuer}/end",
        }));
        app.MapGet("/jwks", () =>
        {
            var parameters = key.ExportParameters(includePrivateParameters: false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "one", alg = Scheme, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) } } });
        });
        app.MapGet("/authorize", (Func<HttpRequest, IResult>)Answer);
        app.MapPost("/token", (Func<HttpRequest, Task<IResult>>)Token);
        app.MapGet("/userinfo", (HttpRequest request) => request.Headers.Authorization == "Bearer opaque"
            ? Results.Json(new { sub = Mischief == Mischief.UserInfoOfAnother ? "somebody-else" : Subject, employee = $"staff-{Subject}" })
            : Results.Unauthorized());
    }

    private IResult Answer(HttpRequest request)
    {
        string Asked(string name) => request.Query[name].ToString();

        if (Asked("response_type") != "code" || Asked("client_id") != ClientId || Asked("code_challenge_method") != "S256" || Asked("code_challenge").Length != 43 || Asked("state").Length == 0)
        {
            return Results.BadRequest("not asked as it should be: " + request.QueryString);
        }

        if (Mischief is Mischief.Denied or Mischief.Busy or Mischief.NoSuchClient)
        {
            return Results.Redirect(QueryHelpers.AddQueryString(Asked("redirect_uri"), new Dictionary<string, string?>
            {
                ["error"] = Mischief switch { Mischief.Denied => "access_denied", Mischief.Busy => "temporarily_unavailable", _ => "unauthorized_client" }, ["state"] = Asked("state"),
            }));
        }

        var code = Guid.NewGuid().ToString("N");
        codes[code] = (Asked("code_challenge"), request.Query["nonce"], Asked("redirect_uri"));

        return Results.Redirect(QueryHelpers.AddQueryString(Asked("redirect_uri"), new Dictionary<string, string?>
        {
            ["code"] = code, ["state"] = Asked("state"), ["iss"] = Mischief == Mischief.AnswerOfAnother ? "https://other.example" : Issuer,
        }));
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var expected = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:s3cret%3A+with+%2B+%26+%25"));

        if (Mischief == Mischief.TokensDown)
        {
            return Results.StatusCode(503);
        }

        if (request.Headers.Authorization != expected)
        {
            return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        }

        if (!codes.TryRemove(form["code"].ToString(), out var asked) || asked.Back != form["redirect_uri"]
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != asked.Challenge)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        TokensGiven++;

        return Mischief == Mischief.NotJson ? Results.Content("<html>busy</html>", "text/html") : Results.Json(new { access_token = "opaque", token_type = "Bearer", id_token = IdToken(asked.Nonce) });
    }

    private string IdToken(string? nonce)
    {
        var now = new DateTimeOffset(Now(), TimeSpan.Zero).ToUnixTimeSeconds();
        var from = Mischief switch { Mischief.Expired => now - 7200, Mischief.NotYet => now + 7200, _ => now };
        var said = new Dictionary<string, object?>
        {
            ["iss"] = Mischief == Mischief.WrongIssuer ? "https://other.example" : Issuer, ["sub"] = Subject, ["aud"] = Mischief == Mischief.WrongAudience ? "another-site" : ClientId,
            ["iat"] = from, ["nbf"] = from, ["exp"] = from + 300,
            ["nonce"] = Mischief == Mischief.WrongNonce ? "another" : nonce,
        };

        if (Mischief == Mischief.NoNonce)
        {
            said.Remove("nonce");
        }

        if (Mischief == Mischief.NoExpiry)
        {
            said.Remove("exp");
        }

        return Signed(JsonSerializer.Serialize(said));
    }

    private string Signed(string payload)
    {
        var algorithm = Mischief switch { Mischief.Unsigned => "none", Mischief.SignedBySecret => "HS256", _ => Scheme };
        var text = $"{Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { alg = algorithm, kid = Mischief == Mischief.UnknownKey ? "two" : "one", typ = "JWT" }))}.{Base64UrlEncoder.Encode(payload)}";
        var signature = Mischief switch
        {
            Mischief.Unsigned => [],
            Mischief.SignedBySecret => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.ASCII.GetBytes(text)),
            _ => (Mischief is Mischief.WrongSignature or Mischief.UnknownKey ? another : key).SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };

        return $"{text}.{Base64UrlEncoder.Encode(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
        another.Dispose();
    }
}

/// <summary>What the provider does wrong.</summary>
public enum Mischief
{
    None,
    Denied,
    Busy,
    NoSuchClient,
    OtherIssuerTold,
    AnswerOfAnother,
    TokensDown,
    NotJson,
    WrongNonce,
    NoNonce,
    WrongIssuer,
    WrongAudience,
    WrongSignature,
    UnknownKey,
    Unsigned,
    SignedBySecret,
    Expired,
    NotYet,
    NoExpiry,
    UserInfoOfAnother,
}
