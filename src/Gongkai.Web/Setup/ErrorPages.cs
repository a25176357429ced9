namespace Gongkai.Web.Setup;

/// <summary>Errors are answered with a page that says what to do and a number to name, never with details.</summary>
internal static class ErrorPages
{
    public const string Path = "/error";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = $"{Path}/500", AllowStatusCode404Response = true });
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(Links.Api), pages => pages.UseStatusCodePagesWithReExecute($"{Path}/{{0}}"));
    }

    /// <summary>What a person names when asking for help; it stands in the log beside the cause.</summary>
    public static string Reference(HttpContext context) => context.TraceIdentifier;
}
