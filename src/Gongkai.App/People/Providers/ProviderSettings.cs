namespace Gongkai.App.People.Providers;

/// <summary>
/// A place outside that says who somebody is, such as a province's 统一身份认证. Section <c>Office:SignIn:Providers:KEY</c>; the key stands in addresses and in the
/// database and is not changed later.
/// </summary>
public sealed class ProviderSettings
{
    /// <summary>What the button says after 用 and before 登录.</summary>
    public string Name { get; set; } = "";

    /// <summary>OpenID Connect: the issuer, whose <c>/.well-known/openid-configuration</c> tells the rest. Empty for plain OAuth 2.0.</summary>
    public string? Issuer { get; set; }

    /// <summary>Endpoints by hand, for what is not told or told wrongly.</summary>
    public string? Authorization { get; set; }

    public string? Token { get; set; }

    /// <summary>Where the person's claims are asked for; needed where there is no id token.</summary>
    public string? UserInfo { get; set; }

    /// <summary>The keys (JWKS) that id tokens are signed with.</summary>
    public string? Keys { get; set; }

    /// <summary>Where the session with the provider ends.</summary>
    public string? EndSession { get; set; }

    public string ClientId { get; set; } = "";

    /// <summary>From the environment; in a file it is better kept.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>A file that holds the secret and nothing else.</summary>
    public string? ClientSecretFile { get; set; }

    /// <summary>The secret goes into the body instead of the header; empty: as the provider tells, else the header.</summary>
    public bool? SecretInBody { get; set; }

    /// <summary>Divided by spaces. With <c>openid</c> among them an id token is asked for and checked.</summary>
    public string Scopes { get; set; } = "openid profile";

    /// <summary>The claim that names the person for good.</summary>
    public string Subject { get; set; } = "sub";

    /// <summary>Whether signing in there already took two factors, so that none is asked for here.</summary>
    public bool CountsAsSecondFactor { get; set; }

    /// <summary>An id token is asked for.</summary>
    public bool SaysWho => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains("openid");

    /// <summary>The secret, from wherever it is kept; null for a client without one.</summary>
    public string? Secret() => string.IsNullOrEmpty(ClientSecretFile) ? ClientSecret : File.ReadAllText(ClientSecretFile).Trim();
}
