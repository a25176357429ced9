using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.Web.Signing;
using Gongkai.Web.Signing.Providers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.Setup;

/// <summary>Sessions: a cookie that says who, checked against the database at each request.</summary>
internal static class SigningSetup
{
    public static void AddSigning(this IServiceCollection services, OfficeSettings office, WebSettings web)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddScoped<Acts>();
        services.AddSingleton<SignInTries>();
        services.AddScoped<IAuthorizationHandler, HoldsRoleHandler>();
        services.AddScoped<PasskeyCeremony>();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        authentication.AddProviders(office.SignIn, web);
        services.Configure<IdentityPasskeyOptions>(options => Ask(options, office.SignIn));
        new IdentityBuilder(typeof(Person), services).AddSignInManager();
        services.ConfigureApplicationCookie(cookie => Session(cookie, office.SignIn, web));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => Harden(cookie.Cookie, web));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, cookie =>
        {
            Harden(cookie.Cookie, web);

            // Long enough to find the password and tie the two accounts together.
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            cookie.SlidingExpiration = false;
        });
        services.AddAuthorization(AddPolicies);
    }

    private static void Session(CookieAuthenticationOptions cookie, SignInSettings settings, WebSettings web)
    {
        Harden(cookie.Cookie, web);
        cookie.Cookie.Name = web.Tls ? "__Host-desk" : "desk";
        cookie.Cookie.Path = "/";
        cookie.LoginPath = Links.SignIn;
        cookie.LogoutPath = Links.SignOut;
        cookie.AccessDeniedPath = null;
        cookie.ReturnUrlParameter = "next";
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(settings.SessionMinutes);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = EndWhenOver;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // A key opens by itself, without name or password, so it has to be found without a name and unlocked by finger, face or number.
    private static void Ask(IdentityPasskeyOptions options, SignInSettings settings)
    {
        options.ServerDomain = string.IsNullOrEmpty(settings.PasskeyDomain) ? null : settings.PasskeyDomain;
        options.ResidentKeyRequirement = "required";
        options.UserVerificationRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.AuthenticatorTimeout = TimeSpan.FromMinutes(3);
    }

    private static void Harden(CookieBuilder cookie, WebSettings web)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = web.Tls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private static async Task EndWhenOver(CookieValidatePrincipalContext context)
    {
        var current = context.HttpContext.RequestServices.GetRequiredService<CurrentActor>();

        if (await current.Find(context.Principal, context.HttpContext.RequestAborted) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    private static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var (folder, roles) in DeskAccess.Folders)
        {
            options.AddPolicy(DeskAccess.Policy(folder), policy => policy.RequireAuthenticatedUser().AddRequirements(new HoldsRole(roles)));
        }
    }
}
