using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>The county office takes the report as it is. (Regulation, art. 49)</summary>
public sealed class AcceptReport(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Opinion = null);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.Accept, act, stop);
        if ((opened.Refusal ?? Moving.TooLong(command.Opinion)) is { } refusal)
        {
            return refusal;
        }

        Moving.Step(opened.Value, ReportMove.Accept, act, command.Opinion);
        opened.Value.AcceptedAt = act.At;
        return await moving.Commit(opened.Value, "accept", act, stop);
    }
}
