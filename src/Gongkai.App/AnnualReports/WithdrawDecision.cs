using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>A warning is open again.</summary>
public sealed record WithdrawDecisionCommand(Guid VersionId, string Fingerprint);

/// <summary>Takes back the reason given for a warning; the history keeps that it was given.</summary>
public sealed class WithdrawDecision(OfficeDb db)
{
    public async Task<Outcome<ReportVersion>> Run(WithdrawDecisionCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (version!.Report!.Decisions.Find(decision => decision.Fingerprint == command.Fingerprint) is not { } decision)
        {
            return new Refusal("finding.no-decision", new("这个问题没有说明可撤回", "There is no decision to withdraw"));
        }

        db.FindingDecisions.Remove(decision);
        await db.Commit(act, DraftWriting.About("withdraw-decision", version), stop);

        return version;
    }
}
