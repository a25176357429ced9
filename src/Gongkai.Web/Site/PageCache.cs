using System.Collections.Concurrent;
using System.IO.Compression;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Storage;
using Gongkai.Web.Setup;

namespace Gongkai.Web.Site;

/// <summary>
/// Keeps public pages as bytes, as long as nothing public changes. After a commit of this process the public stamp is asked at once, after one of
/// another node within two seconds; a changed stamp empties the cache. Pages carry no token and nothing of a person, so one copy serves all.
/// </summary>
internal sealed class PageCache(CommitCount commits, IServiceScopeFactory scopes, TimeProvider clock, WebSettings settings) : IDisposable
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int LongestKey = 400;

    /// <summary>How long a node may go on sending what another node has changed.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    private static readonly string[] NotKept = ["Date", "Server", "Transfer-Encoding", "Content-Length", "Connection"];

    private readonly SemaphoreSlim asking = new(1);
    private ConcurrentDictionary<string, CachedPage> pages = new(StringComparer.Ordinal);
    private long bytes;
    private string stamp = "";
    private long countThen = -1;
    private long askedAt;

    /// <summary>Sends the page if it is kept. Comes before everything that a kept page has behind it already, its security headers included.</summary>
    public Task SendKept(HttpContext http, RequestDelegate next)
    {
        if (!IsPublicPage(http.Request))
        {
            return next(http);
        }

        return IsFresh(commits.Now) && pages.TryGetValue(KeyOf(http.Request), out var page) ? page.Send(http) : AskFirst(http, next);
    }

    /// <summary>Keeps what the rest of the way answers.</summary>
    public Task Keep(HttpContext http, RequestDelegate next) => IsPublicPage(http.Request) ? Render(http, next, KeyOf(http.Request)) : next(http);

    private async Task AskFirst(HttpContext http, RequestDelegate next)
    {
        await KeepUp(http.RequestAborted);
        await (pages.TryGetValue(KeyOf(http.Request), out var page) ? page.Send(http) : next(http));
    }

    public void Dispose() => asking.Dispose();

    private static bool IsPublicPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Path.Value is { } path
        && (path is "/" or Links.Items or Links.Organs or Links.Reports or Links.Compare or Links.SiteMap or Links.Accessibility or Links.Api or Links.Normative or Links.RulesLibrary
            || path.StartsWith("/o/", StringComparison.Ordinal) || path.StartsWith("/reports/", StringComparison.Ordinal));

    private static string KeyOf(HttpRequest request) =>
        $"{request.Scheme}\n{request.Host.Value}\n{request.Path.Value}{request.QueryString.Value}\n{(request.Headers.Cookie.Count > 0 ? ReadingModes.Of(request).Key : "lc")}";

    private async ValueTask KeepUp(CancellationToken stop)
    {
        if (IsFresh(commits.Now))
        {
            return;
        }

        await asking.WaitAsync(stop);
        try
        {
            var count = commits.Now;
            if (IsFresh(count))
            {
                return;
            }

            var at = clock.GetUtcNow().Ticks;
            await using var scope = scopes.CreateAsyncScope();
            var now = await scope.ServiceProvider.GetRequiredService<PublicStamp>().Run(stop);
            if (now != stamp)
            {
                stamp = now;
                Empty();
            }

            Interlocked.Exchange(ref countThen, count);
            Interlocked.Exchange(ref askedAt, at);
        }
        finally
        {
            asking.Release();
        }
    }

    // A clock that was set back is no reason to believe for longer.
    private bool IsFresh(long count) =>
        count == Interlocked.Read(ref countThen) && clock.GetUtcNow().Ticks - Interlocked.Read(ref askedAt) is >= 0 and var age && age < Bound.Ticks;

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
        && http.Response.Headers.SetCookie.Count == 0 && !IsOnesOwn(http) && http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;

    // A form's token belongs to one visitor: whoever got it from a kept page would be refused when they send the form. The framework says no-store where it wrote one.
    private static bool IsOnesOwn(HttpContext http) => http.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    private CachedPage Made(HttpContext http, byte[] body)
    {
        var tag = ContentTag.Of(body);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = "Cookie, Accept-Encoding";
        SecurityHeaders.Write(http.Response.Headers, settings, desk: false);

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
