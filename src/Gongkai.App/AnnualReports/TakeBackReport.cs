using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>Takes a version back into writing before anyone reviewed it, or after the reviews and before it is filed.</summary>
public sealed class TakeBackReport(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Reason = null);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.TakeBack, act, stop);
        if ((opened.Refusal ?? Moving.TooLong(command.Reason)) is { } refusal)
        {
            return refusal;
        }

        Moving.Step(opened.Value, ReportMove.TakeBack, act, command.Reason);
        return await moving.Commit(opened.Value, "take-back", act with { Because = Moving.Trimmed(command.Reason) }, stop);
    }
}
