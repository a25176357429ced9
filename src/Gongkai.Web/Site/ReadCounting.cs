using System.Globalization;
using Gongkai.App.MostRead;

namespace Gongkai.Web.Site;

/// <summary>Counts that an item's page was asked for, kept page or not. Programs that say what they are, are not readers.</summary>
internal static class ReadCounting
{
    private static readonly string[] Programs = ["bot", "spider", "crawl", "monitor"];

    public static void UseReadCounting(this WebApplication app)
    {
        var tally = app.Services.GetRequiredService<ReadTally>();
        app.Use(next => http =>
        {
            if (HttpMethods.IsGet(http.Request.Method) && ItemOf(http.Request.Path.Value) is { } item && !IsProgram(http.Request.Headers.UserAgent.ToString()))
            {
                tally.Count(item.Organ, item.Number);
            }

            return next(http);
        });
    }

    /// <summary>The item whose page an address is; null for everything else, its files and versions too.</summary>
    internal static (string Organ, long Number)? ItemOf(string? path)
    {
        if (path is null || !path.StartsWith("/o/", StringComparison.Ordinal) || path.Length > 100)
        {
            return null;
        }

        var parts = path.Split('/');
        return parts is [_, _, { Length: > 0 } organ, "items", var last] && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (organ, number) : null;
    }

    private static bool IsProgram(string agent) => Array.Exists(Programs, word => agent.Contains(word, StringComparison.OrdinalIgnoreCase));
}
