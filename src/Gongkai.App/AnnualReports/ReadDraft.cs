using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Comparing;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>Which report to open; its newest version is meant.</summary>
public sealed record ReadDraftQuery(string OrganCode, int Year);

/// <summary>A version as the pages of the desk show it.</summary>
/// <param name="Version">The version, with its report.</param>
/// <param name="Organ">The organ.</param>
/// <param name="Content">What it says.</param>
/// <param name="LastYear">What last year's report said; null when it is not here.</param>
/// <param name="Reading">What was read from its source; null when it was typed.</param>
/// <param name="Replaced">Edits that replaced the whole content, latest first: each can be put back.</param>
/// <param name="Job">The file brought in last, whatever became of it; null when none was.</param>
/// <param name="HasMembers">Whether there are organs below, so that the report may be on all of them together.</param>
/// <param name="MayWrite">Whether this person may change it now.</param>
public sealed record Draft(
    ReportVersion Version, Organ Organ, ReportContent Content, ReportContent? LastYear, SourceReading? Reading, IReadOnlyList<ReportEdit> Replaced, ReadingJob? Job, bool HasMembers, bool MayWrite)
{
    /// <summary>Decisions on doubtful cells.</summary>
    public IReadOnlyDictionary<string, CellDecision> Decisions => field ??= CellDecision.Parse(Version.CellDecisions);

    /// <summary>Where the source names another organ or year; null when it fits or is silent.</summary>
    public Wording? Difference => Reading is null ? null : ConfirmReading.IdentityDifference(Version.Report!, Reading);

    /// <summary>Whether something was written or read into it already, which another file would replace.</summary>
    public bool HasWork => Version.Revision > 1;

    /// <summary>Whether the reading of a source still waits to be confirmed.</summary>
    public bool WantsConfirming => Version.SourceHash is not null && !Version.Confirmed;
}

/// <summary>Opens a version for the desk.</summary>
public sealed class ReadDraft(OfficeDb db, LawBook law)
{
    public async Task<Outcome<Draft>> Run(ReadDraftQuery query, Actor actor, CancellationToken stop)
    {
        var version = await LoadVersion.Newest(db, query.OrganCode, query.Year, stop);
        if (version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!))
        {
            return ReportAccess.NotFound;
        }

        var last = await ReportChecks.LastYearsContent(db, version.Report, stop);
        return new Draft(
            version,
            version.Report.Organ!,
            VersionContent.Parse(version.Content, law),
            last is null ? null : VersionContent.Parse(last, law),
            version.SourceReading is { } json ? SourceReading.Parse(json) : null,
            await db.ReportEdits.AsNoTracking().Where(edit => edit.VersionId == version.Id && edit.Replaced != null).OrderByDescending(edit => edit.Revision).Take(20).ToListAsync(stop),
            await db.ReadingJobs.AsNoTracking().Where(job => job.VersionId == version.Id).OrderByDescending(job => job.AskedAt).ThenByDescending(job => job.Id).FirstOrDefaultAsync(stop),
            await db.Organs.AnyAsync(organ => organ.ParentId == version.Report.OrganId, stop),
            ReportLife.IsEditable(version.State) && ReportAccess.MayWrite(actor, version.Report.Organ!));
    }

    /// <summary>What became of last year's texts, and how much of them is used again; null where there is nothing to compare.</summary>
    public TextsBesideLast? BesideLast(Draft draft) => draft.LastYear is null
        ? null
        : TextsBesideLast.Of(ReportComparer.Compare(VersionContent.AsReport(draft.LastYear, law), VersionContent.AsReport(draft.Content, law), law));
}
