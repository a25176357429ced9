using Microsoft.Extensions.Primitives;

namespace Gongkai.Web.Site;

/// <summary>A page as it was sent, ready to be sent again.</summary>
/// <param name="Headers">All but those of one sending.</param>
/// <param name="Body">As rendered.</param>
/// <param name="Packed">The same in gzip.</param>
/// <param name="Tag">Its ETag.</param>
internal sealed record CachedPage(IReadOnlyList<KeyValuePair<string, StringValues>> Headers, byte[] Body, byte[] Packed, string Tag)
{
    public Task Send(HttpContext http)
    {
        var response = http.Response;
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        if (http.Request.Headers.IfNoneMatch.Contains(Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = Body;
        if (http.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            response.Headers.ContentEncoding = "gzip";
            body = Packed;
        }

        response.ContentLength = body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(body, http.RequestAborted).AsTask();
    }
}
