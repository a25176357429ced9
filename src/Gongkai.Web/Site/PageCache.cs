using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Storage;

namespace Gongkai.Web.Site;

/// <summary>
/// Keeps public pages as bytes, as long as nothing public changes. After a commit of this process the public stamp is asked at once, after one of
/// another node within two seconds; a changed stamp empties the cache. Pages carry no token and nothing of a person, so one copy serves all.
/// </summary>
internal sealed class PageCache(CommitCount commits, IServiceScopeFactory scopes) : IDisposable
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int LongestKey = 400;
    private const int MilliSeconds = 2000;

    private static readonly string[] NotKept = ["Date", "Server", "Transfer-Encoding", "Content-Length", "Connection"];

    private readonly SemaphoreSlim asking = new(1);
    private ConcurrentDictionary<string, CachedPage> pages = new(StringComparer.Ordinal);
    private long bytes;
    private string stamp = "";
    private long countThen = -1;
    private long askedAt;

    public async Task Serve(HttpContext http, RequestDelegate next)
    {
        if (!IsPublicPage(http.Request))
        {
            await next(http);
            return;
        }

        await KeepUp(http.RequestAborted);
        var key = KeyOf(http.Request);
        if (key.Length <= LongestKey && pages.TryGetValue(key, out var page))
        {
            await page.Send(http);
            return;
        }

        await Render(http, next, key);
    }

    public void Dispose() => asking.Dispose();

    private static bool IsPublicPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Path.Value is { } path
        && (path is "/" or Links.Organs or Links.Reports or Links.Compare or Links.SiteMap or Links.Accessibility or Links.Api or Links.Normative or Links.RulesLibrary
            || path.StartsWith("/o/", StringComparison.Ordinal) || path.StartsWith("/reports/", StringComparison.Ordinal));

    private static string KeyOf(HttpRequest request) =>
        $"{request.Scheme}\n{request.Host.Value}\n{request.Path.Value}{request.QueryString.Value}\n{(request.Headers.Cookie.Count > 0 ? ReadingModes.Of(request).Key : "lc")}";

    private async ValueTask KeepUp(CancellationToken stop)
    {
        if (commits.Now == Interlocked.Read(ref countThen) && Environment.TickCount64 - Interlocked.Read(ref askedAt) < MilliSeconds)
        {
            return;
        }

        await asking.WaitAsync(stop);
        try
        {
            var count = commits.Now;
            if (count == Interlocked.Read(ref countThen) && Environment.TickCount64 - Interlocked.Read(ref askedAt) < MilliSeconds)
            {
                return;
            }

            await using var scope = scopes.CreateAsyncScope();
            var now = await scope.ServiceProvider.GetRequiredService<PublicStamp>().Run(stop);
            if (now != stamp)
            {
                stamp = now;
                Empty();
            }

            Interlocked.Exchange(ref countThen, count);
            Interlocked.Exchange(ref askedAt, Environment.TickCount64);
        }
        finally
        {
            asking.Release();
        }
    }

    private async Task Render(HttpContext http, RequestDelegate next, string key)
    {
        var (before, into) = (http.Response.Body, pages);
        using var kept = new MemoryStream();
        http.Response.Body = kept;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = before;
        }

        var body = kept.ToArray();
        if (MayBeKept(http, key, body))
        {
            var page = Made(http, body);
            if (Interlocked.Add(ref bytes, page.Body.Length + page.Packed.Length) > MostBytes)
            {
                Empty();
            }
            else
            {
                into[key] = page;   // into what was there when the rendering began: an emptied cache never gets an old page
            }

            await page.Send(http);
        }
        else if (body.Length > 0)
        {
            await before.WriteAsync(body, http.RequestAborted);
        }
    }

    private static bool MayBeKept(HttpContext http, string key, byte[] body) =>
        http.Response.StatusCode == StatusCodes.Status200OK && body.Length > 0 && key.Length <= LongestKey && HttpMethods.IsGet(http.Request.Method)
        && http.Response.Headers.SetCookie.Count == 0 && http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;

    private static CachedPage Made(HttpContext http, byte[] body)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = "Cookie, Accept-Encoding";

        return new CachedPage([.. http.Response.Headers.Where(header => !NotKept.Contains(header.Key, StringComparer.OrdinalIgnoreCase))], body, Pack(body), tag);
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }

    private void Empty()
    {
        pages = new(StringComparer.Ordinal);
        Interlocked.Exchange(ref bytes, 0);
    }
}
