using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>Gives the version back to its author, with what is wrong. All three reviews are made again in the next round.</summary>
public sealed class RefuseReport(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Opinion);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.Refuse, act, stop);
        if ((opened.Refusal ?? Moving.TooLong(command.Opinion) ?? NoOpinion(command)) is { } refusal)
        {
            return refusal;
        }

        Moving.Step(opened.Value, ReportMove.Refuse, act, command.Opinion);
        return await moving.Commit(opened.Value, "refuse", act with { Because = Moving.Trimmed(command.Opinion) }, stop);
    }

    private static Refusal? NoOpinion(Command command) => Moving.Trimmed(command.Opinion) is not null ? null : new(
        "annual-report.opinion-missing", new Wording("审核退回须写明意见，说明哪里要改", "say what is to be corrected"));
}
