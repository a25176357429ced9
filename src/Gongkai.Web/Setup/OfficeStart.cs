using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Setup;

namespace Gongkai.Web.Setup;

/// <summary>Before the first request: the database is made ready, or the start is refused with advice.</summary>
internal static class OfficeStart
{
    /// <summary>False when the site must not start; the reason was printed.</summary>
    public static async Task<bool> PrepareOffice(this WebApplication app)
    {
        if (OfficeLaw.Read(app.Services.GetRequiredService<OfficeSettings>()).Refusal is { } noLaw)
        {
            await Console.Error.WriteLineAsync(noLaw.Reason.Zh);
            return false;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var prepared = await scope.ServiceProvider.GetRequiredService<PrepareOffice>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime));

        if (prepared.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Reason.Zh);
            return false;
        }

        return true;
    }
}
