namespace Gongkai.Web.Setup;

/// <summary>An instance that serves the portal only knows no desk, and the other way round: the other part's addresses are not found.</summary>
internal static class ServedParts
{
    private static readonly string[] Shared = ["/assets", "/health", ErrorPages.Path, Links.Modes];

    public static void UseServedParts(this WebApplication app, WebSettings web)
    {
        if (web.Serve == Serve.Both)
        {
            return;
        }

        app.Use((context, next) =>
        {
            if (!IsServed(context.Request.Path, web.Serve))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }

    internal static bool IsServed(PathString path, Serve serve) =>
        Array.Exists(Shared, part => path.StartsWithSegments(part)) || path.StartsWithSegments(Links.Desk) == (serve == Serve.Desk);
}
