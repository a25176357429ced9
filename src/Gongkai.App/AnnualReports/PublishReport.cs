using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>Makes an accepted version public. The version before it stays readable as superseded, in the same act.</summary>
public sealed class PublishReport(OfficeDb db, PublicIndex index, LawBook law)
{
    public sealed record Command(Guid VersionId);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.Publish, act, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        await Supersede(version, act, stop);
        Moving.Step(version, ReportMove.Publish, act);
        version.PublishedAt = act.At;
        version.ContentHash = Moving.HashOf(version.Content);
        var (entry, text) = ReportEntry.Of(version, law);
        await index.Put(entry, text, stop);
        return await moving.Commit(version, "publish", act, stop);
    }

    private async Task Supersede(ReportVersion version, Act act, CancellationToken stop)
    {
        var earlier = await db.ReportVersions.Include(v => v.Passages).Where(v => v.ReportId == version.ReportId && v.State == ReportState.Published).ToListAsync(stop);
        foreach (var passage in earlier.Select(old => Moving.Step(old, ReportMove.Supersede, act)))
        {
            db.Entry(passage).State = EntityState.Added;
        }
    }
}
