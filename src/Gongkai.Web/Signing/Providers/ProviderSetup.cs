using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Web.Setup;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.Signing.Providers;

/// <summary>Makes a scheme of every provider in the settings.</summary>
internal static class ProviderSetup
{
    // The framework wants addresses before the provider was asked for its own.
    private const string AskedLater = "https://provider.invalid/";
    private const int LargestAnswer = 1024 * 1024;

    public static string Scheme(string key) => $"provider-{key}";

    public static void AddProviders(this AuthenticationBuilder authentication, SignInSettings signIn, WebSettings web)
    {
        foreach (var (key, provider) in signIn.Providers)
        {
            ProviderCheck.Demand(key, provider);
            authentication.AddOAuth<ProviderOptions, ProviderHandler>(Scheme(key), provider.Name, options => Apply(options, key, provider, web));
        }
    }

    private static void Apply(ProviderOptions options, string key, ProviderSettings provider, WebSettings web)
    {
        options.Key = key;
        options.Provider = provider;
        options.ClientId = provider.ClientId;
        options.Secret = provider.Secret();
        options.ClientSecret = "-";
        options.AuthorizationEndpoint = options.TokenEndpoint = AskedLater;
        options.UsePkce = true;
        options.CallbackPath = Links.BackFrom(key);
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = web.Tls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.CorrelationCookie.Path = Links.Desk;
        options.Scope.Clear();
        foreach (var scope in provider.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        // A redirect would carry the secret to somewhere that is not in the settings.
        options.Backchannel = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = LargestAnswer,
        };
        options.Endpoints = new ProviderEndpoints(provider, options.Backchannel);
        options.Events = new OAuthEvents
        {
            OnAccessDenied = context => SayWhy(context, key, context.Properties, ProviderProblem.Denied),
            OnRemoteFailure = context =>
            {
                var problem = Problem(context.Failure);
                context.HttpContext.RequestServices.GetRequiredService<ILogger<ProviderHandler>>().ProviderFailed(key, problem, context.Failure?.InnerException?.Message);
                return SayWhy(context, key, context.Properties, problem);
            },
        };
    }

    private static Task SayWhy<T>(HandleRequestContext<T> context, string key, AuthenticationProperties? properties, ProviderProblem problem)
        where T : AuthenticationSchemeOptions
    {
        context.Response.Redirect(ProviderWay.Back(properties?.RedirectUri, key, problem));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // What is not ours comes from the framework: the provider's own error, or a state that is not known here.
    private static ProviderProblem Problem(Exception? failure) => (failure, failure?.Data["error"]) switch
    {
        (ProviderException known, _) => known.Problem,
        (_, "temporarily_unavailable" or "server_error") => ProviderProblem.Unreachable,
        (_, "login_required" or "interaction_required" or "consent_required") => ProviderProblem.Denied,
        (_, string) => ProviderProblem.Refused,
        _ => ProviderProblem.Stale,
    };
}
