using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>Sends a version into its three reviews. Errors keep it back; warnings go with a written reason.</summary>
public sealed class SendToReview(OfficeDb db, CheckReport check)
{
    public sealed record Command(Guid VersionId, string? Note = null);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.SendToReview, act, stop);
        if ((opened.Refusal ?? Moving.TooLong(command.Note) ?? await Blocked(command, act, stop)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        Moving.Step(version, ReportMove.SendToReview, act, command.Note);
        version.ContentHash = Moving.HashOf(version.Content);
        return await moving.Commit(version, "send-to-review", act, stop);
    }

    private async Task<Refusal?> Blocked(Command command, Act act, CancellationToken stop)
    {
        var outcome = await check.Run(new CheckReportQuery(command.VersionId), act.Actor, stop);
        return outcome.Refusal ?? SubmissionGate.Refuse(outcome.Value);
    }
}
