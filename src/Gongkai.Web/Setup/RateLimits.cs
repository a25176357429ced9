using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.Web.Setup;

/// <summary>How often one address may send forms without being signed in. Who is signed in is known, and is not limited here.</summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services, WebSettings web) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, web));
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
    });

    private static RateLimitPartition<string> Partition(HttpContext context, WebSettings web)
    {
        var request = context.Request;

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var address = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

        return request.Path.StartsWithSegments(Links.SignIn)
            ? Minute($"sign-in {address}", web.SignInsPerMinute)
            : context.User.Identity?.IsAuthenticated == true ? RateLimitPartition.GetNoLimiter("") : Minute($"form {address}", web.FormsPerMinute);
    }

    private static RateLimitPartition<string> Minute(string key, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
