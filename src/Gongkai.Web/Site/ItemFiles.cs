using Gongkai.App.Publishing.Published;

namespace Gongkai.Web.Site;

/// <summary>Files of items: what is attached to them, and the items themselves as documents.</summary>
internal static class ItemFiles
{
    // What a browser shows in a page; everything else is saved, so that no file of somebody's runs as a page of ours.
    private static readonly string[] Shown = ["image/png", "image/jpeg", "image/gif", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "video/mp4", "video/webm"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/o/{code}/items/{number:long}/files/{hash}", Attached).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/o/{code}/items/{number:long}/v{version:int}/{file}", Made).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Attached(string code, long number, string hash, HttpContext http, OpenPublicFile files, CancellationToken stop)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower) || await files.Run(code, number, hash, stop) is not { } file)
        {
            return Results.NotFound();
        }

        // A withdrawal must be seen at once, so every use is asked again; the tag answers it without sending the file.
        http.Response.Headers.CacheControl = "no-cache";
        var inPlace = Shown.Contains(file.ContentType);
        return Results.Stream(file.Content, inPlace ? file.ContentType : "application/octet-stream", inPlace ? null : file.Name, entityTag: new($"\"{hash[..24]}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> Made(string code, long number, int version, string file, HttpContext http, RenderItem render, CancellationToken stop)
    {
        var kind = Path.GetExtension(file).TrimStart('.');
        if (Links.PublicItemDownload(code, number, version, kind) != http.Request.Path.Value || await render.Run(code, number, version, kind, stop) is not { } made)
        {
            return Results.NotFound();
        }

        return made.Refusal is { } refusal
            ? Results.Text(refusal.Reason.Zh, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable)
            : PublicFile.Of(http, made.Value.Content, made.Value.ContentType, made.Value.PublishedAt, file);
    }
}
