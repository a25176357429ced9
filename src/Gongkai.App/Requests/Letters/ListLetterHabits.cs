using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Letters;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>How the organs that a person heads write their letters, with what holds where nothing was set.</summary>
public sealed class ListLetterHabits(OfficeDb db, LawBook law)
{
    /// <param name="Usual">The organ that reconsiders by the tree of organs; null when the tree has none.</param>
    public sealed record Line(Guid OrganId, string Name, string? Sign, string Pattern, string? ReviewOrgan, string? Usual, string? Court, bool PartMustReconsiderFirst);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        var organs = (await RequestAccess.Readable(db, actor, stop)).Where(organ => RequestAccess.IsHead(actor, organ)).ToList();
        var ids = organs.Select(organ => organ.Id).ToList();
        var habits = await db.LetterHabits.AsNoTracking().Where(h => ids.Contains(h.OrganId)).ToDictionaryAsync(h => h.OrganId, stop);
        var lines = new List<Line>();
        foreach (var organ in organs)
        {
            var own = habits.GetValueOrDefault(organ.Id);
            lines.Add(new(organ.Id, organ.Name, own?.Sign ?? organ.ShortName, own?.Pattern ?? NumberPattern.Usual.Text, own?.ReviewOrgan, await ReviewOrgan.Of(db, organ, law.Letters, stop), own?.Court, own?.PartMustReconsiderFirst ?? true));
        }

        return lines;
    }
}
