using Gongkai.Testing;
using Gongkai.Testing.Office;

namespace Gongkai.EndToEnd.Browser;

/// <summary>
/// The site in demo mode, with a data folder that is gone afterwards. On SQLite, as it comes; <c>GONGKAI_BROWSER_DATABASE=PostgreSQL</c> puts its rows on the throw-away server of
/// the test process instead.
/// </summary>
public sealed class DemoSite : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private SiteProcess? process;

    public string Address => process!.Address;

    public static async Task<DemoSite> Start()
    {
        var site = new DemoSite();
        try
        {
            site.process = await SiteProcess.Start(new Dictionary<string, string?>
            {
                ["Office__Demo"] = "true", ["Office__Data"] = site.data.Path, ["Office__Postgres"] = Postgres(),

                // Journeys sign in and send forms more often in a minute than people do.
                ["Web__SignInsPerMinute"] = "1000", ["Web__FormsPerMinute"] = "1000",
            });
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    private static string? Postgres()
    {
        if (Environment.GetEnvironmentVariable("GONGKAI_BROWSER_DATABASE") != nameof(Database.PostgreSQL))
        {
            return null;
        }

        PostgresServer.Running.Execute("CREATE DATABASE browsing");
        return PostgresServer.Running.ConnectionString("browsing");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        data.Dispose();
    }
}
