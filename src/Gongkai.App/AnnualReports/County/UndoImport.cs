using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Takes back a bulk import: drafts that nobody has touched go away, the others stay and are named.</summary>
public sealed class UndoImport(OfficeDb db)
{
    public sealed record Command(Guid ImportId);

    public sealed record Done(int Removed, IReadOnlyList<string> Kept);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var versions = await db.ReportVersions.Include(v => v.Passages).Include(v => v.Report!.Organ).Include(v => v.Report!.Versions).Include(v => v.Report!.Decisions).AsSplitQuery()
            .Where(v => v.ImportId == command.ImportId).ToListAsync(stop);
        if (versions.Count == 0 || !versions.All(v => act.Actor.Holds(v.Report!.Organ!, Role.Authority)))
        {
            return new Refusal("import.unknown", new Wording("没有这次导入，或者不归您管理", "no such import, or not yours"));
        }

        var kept = versions.Where(IsTouched).Select(v => v.Report!.Organ!.Name).ToList();
        var untouched = versions.Where(v => !IsTouched(v)).ToList();
        if (untouched.Count == 0)
        {
            return new Refusal("import.touched", new Wording("这次导入的草稿都已有人办理，不能撤销", "all its drafts were worked on"));
        }

        db.AnnualReports.RemoveRange(untouched.Select(v => v.Report!));
        await db.Commit(act, new Subject("annual-report.undo-import", nameof(AnnualReport), command.ImportId.ToString()), stop);
        return new Done(untouched.Count, kept);
    }

    internal static bool IsTouched(ReportVersion version) =>
        version.State != ReportState.Draft || version.Revision > 1 || version.Confirmed || version.Passages.Count > 0 || version.Report!.Versions.Count > 1 || version.Report.Decisions.Count > 0;
}
