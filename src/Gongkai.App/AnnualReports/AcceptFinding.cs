using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.App.AnnualReports;

/// <summary>A warning may stand, for the reason that the act gives.</summary>
/// <param name="VersionId">The draft.</param>
/// <param name="Fingerprint">The finding, by check, cells and values.</param>
/// <param name="Reason">Why; it travels with the report.</param>
public sealed record AcceptFindingCommand(Guid VersionId, string Fingerprint, string Reason);

/// <summary>Lets a warning stand with a written reason. Errors are corrected, not explained.</summary>
public sealed class AcceptFinding(OfficeDb db, LawBook law)
{
    private const int ShortestReason = 4;
    private const int LongestReason = 1000;

    public async Task<Outcome<FindingDecision>> Run(AcceptFindingCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        var reason = command.Reason.Trim();
        if (reason.Length is < ShortestReason or > LongestReason)
        {
            return new Refusal("finding.reason-required", new($"请写明理由（{ShortestReason} 至 {LongestReason} 字）；理由随报告报送", "A reason is required"));
        }

        var findings = (await ReportChecks.Of(db, law, version!, VersionContent.Parse(version!.Content, law), stop)).Findings;
        if (findings.FirstOrDefault(finding => finding.Fingerprint == command.Fingerprint) is not { Finding.Answer: Answer.Broken } found)
        {
            return new Refusal("finding.gone", new("这个问题已经不存在或数值已变化，请刷新后再看", "The finding is gone or its values have changed"));
        }

        if (found.Finding.Level == Level.Error)
        {
            return new Refusal("finding.is-error", new("这是必须改正的错误，不能以说明代替改正", "An error cannot be accepted; correct it"));
        }

        if (found.Decision is { } earlier)
        {
            db.FindingDecisions.Remove(earlier);
            version.Report!.Decisions.Remove(earlier);
        }

        return await Add(version, found, reason, act, stop);
    }

    private async Task<FindingDecision> Add(ReportVersion version, CheckedFinding found, string reason, Act act, CancellationToken stop)
    {
        var decision = new FindingDecision
        {
            ReportId = version.ReportId,
            Fingerprint = found.Fingerprint,
            CheckCode = found.Finding.Code,
            Reason = reason,
            PersonId = act.Actor.PersonId,
            Who = act.Actor.Name,
            At = act.At,
        };
        db.FindingDecisions.Add(decision);
        await db.Commit(act, DraftWriting.About("accept-finding", version), stop);

        return decision;
    }
}
