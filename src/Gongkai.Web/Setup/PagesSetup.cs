using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Gongkai.Web.Setup;

/// <summary>Razor Pages and who may open them, by folder.</summary>
internal static class PagesSetup
{
    public static void AddPages(this IServiceCollection services, WebSettings web)
    {
        // Razor Pages asks every form for its token by itself.
        services.AddRazorPages(options => Guard(options.Conventions));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = web.Tls ? "__Host-form" : "form";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = web.Tls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void Guard(PageConventionCollection pages)
    {
        pages.AddPageRoute("/Portal/Normative", Links.RulesLibrary);
        foreach (var register in new[] { "penalties", "coercions" })
        {
            pages.AddPageRoute("/Portal/OrganDecisions", $"/o/{{code}}/{register}");
            pages.AddPageRoute("/Portal/OrganDecision", $"/o/{{code}}/{register}/{{id:guid}}");
        }

        pages.AddPageRoute("/Desk/Registers/DocumentForm", "/desk/registers/documents/{id:guid}/edit");
        pages.AddPageRoute("/Desk/Registers/DecisionForm", "/desk/registers/{register}/{id:guid}/edit");
        pages.AuthorizeFolder("/Desk");
        pages.AllowAnonymousToFolder("/Portal");
        pages.AllowAnonymousToFolder("/Errors");
        pages.AllowAnonymousToPage("/Desk/SignIn");
        pages.AllowAnonymousToPage("/Desk/SignInCode");
        pages.AllowAnonymousToPage("/Desk/SignInWith");
        pages.AllowAnonymousToPage("/Desk/SignInExternal");

        foreach (var (folder, _) in DeskAccess.Folders)
        {
            pages.AuthorizeFolder(folder, DeskAccess.Policy(folder));
        }
    }
}
