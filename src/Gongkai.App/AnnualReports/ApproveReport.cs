using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>Passes the review that the version is in, whichever of the three it is.</summary>
public sealed class ApproveReport(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Opinion = null);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.Approve, act, stop);
        if ((opened.Refusal ?? Moving.TooLong(command.Opinion)) is { } refusal)
        {
            return refusal;
        }

        var level = opened.Value.State;
        Moving.Step(opened.Value, ReportMove.Approve, act, command.Opinion);
        return await moving.Commit(opened.Value, level switch { ReportState.FirstReview => "first-review", ReportState.SecondReview => "second-review", _ => "final-review" }, act, stop);
    }
}
