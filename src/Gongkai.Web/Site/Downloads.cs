using Gongkai.App.AnnualReports.Published;

namespace Gongkai.Web.Site;

/// <summary>Files of published versions. A version never changes, so neither do they.</summary>
internal static class Downloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/o/{code}/reports/{year:int}/v{number:int}/{file}", Get).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Get(string code, int year, int number, string file, HttpContext http, RenderPublished render, CancellationToken stop)
    {
        var kind = Path.GetExtension(file).TrimStart('.');
        if (Links.Download(code, year, number, kind) != http.Request.Path.Value || await render.Run(code, year, number, kind, stop) is not { } made)
        {
            return Results.NotFound();
        }

        return made.Refusal is { } refusal
            ? Results.Text(refusal.Reason.Zh, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable)
            : PublicFile.Of(http, made.Value.Content, made.Value.ContentType, made.Value.PublishedAt, file);
    }
}
