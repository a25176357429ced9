using Gongkai.App.People.Providers;

namespace Gongkai.Web.Signing.Providers;

internal static partial class ProviderLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in with {Provider} failed: {Problem}. {Cause}")]
    public static partial void ProviderFailed(this ILogger logger, string provider, ProviderProblem problem, string? cause);
}
