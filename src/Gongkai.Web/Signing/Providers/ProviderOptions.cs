using Gongkai.App.People.Providers;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace Gongkai.Web.Signing.Providers;

/// <summary>One provider as a scheme of authentication.</summary>
internal sealed class ProviderOptions : OAuthOptions
{
    public string Key { get; set; } = "";

    public ProviderSettings Provider { get; set; } = new();

    public ProviderEndpoints Endpoints { get; set; } = null!;

    /// <summary>Null for a client without one; its own property must not be empty.</summary>
    public string? Secret { get; set; }
}
