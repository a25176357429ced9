using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>What the figures of a report stand for: the organ alone, or all organs below it too.</summary>
public sealed record SayConsolidatedCommand(Guid VersionId, bool Consolidated);

/// <summary>Says of a draft whether it is a 汇总报告. Only an organ with organs below it can have one; sums add it to theirs or leave it out accordingly.</summary>
public sealed class SayConsolidated(OfficeDb db)
{
    public async Task<Outcome<ReportVersion>> Run(SayConsolidatedCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        var organ = version!.Report!.Organ!;
        if (command.Consolidated && !await db.Organs.AnyAsync(other => other.ParentId == organ.Id, stop))
        {
            return new Refusal("annual-report.no-members", new($"{organ.Name}没有下级机关，不能是汇总报告", $"{organ.Name} has no organs below it"));
        }

        version.Consolidated = command.Consolidated;
        return await DraftWriting.Commit(db, act, DraftWriting.About("say-consolidated", version), stop) is { } stale ? stale : version;
    }
}
