using Gongkai.App.History;

namespace Gongkai.Web.Signing;

/// <summary>Makes the act of the signed-in person: the clock is read here and nowhere else in the site.</summary>
public sealed class Acts(CurrentActor current, TimeProvider clock)
{
    /// <summary>Now, by the signed-in person, for the reason given.</summary>
    public async Task<Act> Now(string? because = null, CancellationToken stop = default) =>
        new(await current.Get(stop), Instant, string.IsNullOrWhiteSpace(because) ? null : because.Trim());

    /// <summary>The instant, UTC.</summary>
    public DateTime Instant => clock.GetUtcNow().UtcDateTime;
}
