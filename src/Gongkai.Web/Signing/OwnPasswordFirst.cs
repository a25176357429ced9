namespace Gongkai.Web.Signing;

/// <summary>Whoever got a password from someone else chooses an own one before anything else.</summary>
internal static class OwnPasswordFirst
{
    private static readonly string[] Open = [Links.AccountPassword, Links.SignOut, Links.SignIn];

    public static void UseOwnPasswordFirst(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (IsOnDesk(context.Request.Path) && await Must(context))
        {
            context.Response.Redirect(Links.AccountPassword);
            return;
        }

        await next(context);
    });

    private static bool IsOnDesk(PathString path) => path.StartsWithSegments(Links.Desk) && !Array.Exists(Open, page => path == page);

    private static async Task<bool> Must(HttpContext context) =>
        await context.RequestServices.GetRequiredService<CurrentActor>().Find(context.RequestAborted) is { MustChangePassword: true };
}
