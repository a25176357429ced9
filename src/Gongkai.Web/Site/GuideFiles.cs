using Gongkai.App.Catalogue;

namespace Gongkai.Web.Site;

/// <summary>Confirmed guides as Word documents. A version never changes, so neither does its file.</summary>
internal static class GuideFiles
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/o/{code}/guide/{file}", Get).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Get(string code, string file, HttpContext http, DownloadGuide download, CancellationToken stop)
    {
        var mark = file.LastIndexOf("-v", StringComparison.Ordinal);
        return mark > 0 && int.TryParse(Path.GetFileNameWithoutExtension(file).AsSpan(mark + 2), out var version) && Links.OrganGuideFile(code, version) == http.Request.Path.Value
            && await download.Run(new(code, version), stop) is { } made
                ? PublicFile.Of(http, made, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name: file)
                : Results.NotFound();
    }
}
