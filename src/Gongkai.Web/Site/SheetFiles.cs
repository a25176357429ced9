using Gongkai.App.Sheets;

namespace Gongkai.Web.Site;

/// <summary>Sheets for notice boards as files.</summary>
internal static class SheetFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/o/{code}/items/{number:long}/sheet.{kind}", (string code, long number, string kind, HttpContext http, RenderSheet render, SiteSettings site, CancellationToken stop) =>
            Send(new(code, number), kind, http, render, site, stop)).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/o/{code}/sheet.{kind}", (string code, string kind, HttpContext http, RenderSheet render, SiteSettings site, CancellationToken stop) =>
            Send(Asked(http, new(code)), kind, http, render, site, stop)).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/villages/{code}/{village}/sheet.{kind}", (string code, string village, string kind, HttpContext http, RenderSheet render, SiteSettings site, CancellationToken stop) =>
            Send(Asked(http, new(code, Village: village)), kind, http, render, site, stop)).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>With the days that an address asks for; what cannot be read is as if it were not there.</summary>
    public static MakeSheet.Query Asked(HttpContext http, MakeSheet.Query sheet)
    {
        var filter = ListAsked.Of(http.Request.Query).Filter;
        return sheet with { From = filter.From, To = filter.To };
    }

    private static async Task<IResult> Send(MakeSheet.Query sheet, string kind, HttpContext http, RenderSheet render, SiteSettings site, CancellationToken stop) =>
        await render.Run(sheet, kind, SiteAddress.Root(site, http.Request), stop) is not { } made ? Results.NotFound()
        : made.Refusal is { } refusal ? Results.Text(refusal.Reason.Zh, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable)
        : PublicFile.Of(http, made.Value.Content, made.Value.ContentType, made.Value.PublishedAt, $"{sheet.Organ}-{sheet.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? sheet.Village ?? "sheet"}.{kind}");
}
