namespace Gongkai.Web.Site;

/// <summary>How a reader wants the pages: larger letters, higher contrast. Kept in cookies, set by a form, so that it works without script.</summary>
/// <param name="Large">大字.</param>
/// <param name="Contrast">高对比.</param>
public sealed record ReadingModes(bool Large, bool Contrast)
{
    private const string LargeCookie = "gk-large";
    private const string ContrastCookie = "gk-contrast";

    public static ReadingModes Of(HttpRequest request) => new(request.Cookies[LargeCookie] == "1", request.Cookies[ContrastCookie] == "1");

    /// <summary>Classes of the root element.</summary>
    public string Classes => (Large ? " gk-large" : "") + (Contrast ? " gk-contrast" : "");

    /// <summary>Two letters that tell the four looks of a page apart.</summary>
    public string Key => (Large ? "L" : "l") + (Contrast ? "C" : "c");

    /// <summary>Takes the choice and leads back to the page it was made on. No one is harmed by a forged choice of letters, so no token is asked: cached pages cannot carry one.</summary>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost(Links.Modes, Choose).DisableAntiforgery();

    private static IResult Choose(HttpContext http, [Microsoft.AspNetCore.Mvc.FromForm] string? mode, [Microsoft.AspNetCore.Mvc.FromForm] string? back)
    {
        var now = Of(http.Request);
        switch (mode)
        {
            case "large":
                Keep(http, LargeCookie, !now.Large);
                break;
            case "contrast":
                Keep(http, ContrastCookie, !now.Contrast);
                break;
        }

        return IsOwnPath(back) ? Results.LocalRedirect(back!) : Results.LocalRedirect(Links.Home);
    }

    private static bool IsOwnPath(string? path) => path is { Length: > 0 and < 2000 } && path[0] == '/' && (path.Length == 1 || path[1] is not ('/' or '\\')) && !path.Any(char.IsControl);

    private static void Keep(HttpContext http, string name, bool on)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true, MaxAge = TimeSpan.FromDays(365) };
        if (on)
        {
            http.Response.Cookies.Append(name, "1", options);
        }
        else
        {
            http.Response.Cookies.Delete(name, options);
        }
    }
}
