using System.Threading.RateLimiting;
using Gongkai.Web.Setup;

namespace Gongkai.Web.Signing;

/// <summary>How often one sign-in name may be tried in a minute, from whatever addresses, and whether it exists or not.</summary>
public sealed class SignInTries(WebSettings web) : IDisposable
{
    // Partitions that were idle for their window are given up by the limiter itself.
    private readonly PartitionedRateLimiter<string> names = PartitionedRateLimiter.Create<string, string>(name => RateLimitPartition.GetFixedWindowLimiter(
        name, _ => new FixedWindowRateLimiterOptions { PermitLimit = web.SignInsPerNameAndMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Takes one try; false when there was none left.</summary>
    public bool Take(string name)
    {
        using var lease = names.AttemptAcquire(name.Trim().ToUpperInvariant());
        return lease.IsAcquired;
    }

    public void Dispose() => names.Dispose();
}
