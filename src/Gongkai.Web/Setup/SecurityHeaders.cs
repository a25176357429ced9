namespace Gongkai.Web.Setup;

/// <summary>What every answer says to browsers: nothing runs or loads that is not ours, nobody frames us, nothing is guessed.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app, WebSettings web) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context.Response.Headers, web, context.Request.Path.StartsWithSegments(Links.Desk));
            return Task.CompletedTask;
        });

        return next(context);
    });

    /// <summary>Writes them at once, for pages that are kept with all their headers.</summary>
    public static void Write(IHeaderDictionary headers, WebSettings web, bool desk)
    {
        headers.ContentSecurityPolicy = Policy + (web.Tls ? "; upgrade-insecure-requests" : "");
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = desk ? "same-origin" : "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // What a signed-in person sees stays out of every cache, the browser's own included.
        if (desk && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        if (web.Tls)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }
}
