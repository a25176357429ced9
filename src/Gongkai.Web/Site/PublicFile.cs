using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Site;

/// <summary>Public bytes with what caches need: an ETag of the content, when it changed, how long it may be kept. Answers 304 by itself.</summary>
public static class PublicFile
{
    /// <param name="http">Whose response gets the headers.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">With its charset.</param>
    /// <param name="changed">When it changed last; null when that is not one instant.</param>
    /// <param name="name">To be saved under; null to be shown.</param>
    public static IResult Of(HttpContext http, byte[] content, string contentType, DateTime? changed = null, string? name = null)
    {
        http.Response.Headers.CacheControl = "public, max-age=60, must-revalidate";
        var tag = new EntityTagHeaderValue(ContentTag.Of(content));
        return Results.Bytes(content, contentType, name, lastModified: changed is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null, entityTag: tag);
    }
}
