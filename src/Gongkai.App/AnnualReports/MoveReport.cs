using Gongkai.App.History;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>Makes whichever move a button asks for; the operation of that move decides.</summary>
public sealed class MoveReport(SendToReview send, ApproveReport approve, RefuseReport refuse, TakeBackReport takeBack, SubmitReport submit, AcceptReport accept, SendBackReport sendBack, PublishReport publish)
{
    /// <param name="Opinion">审核意见, 退回理由 or a note, as the move asks.</param>
    /// <param name="WorkingDays">For sending back.</param>
    /// <param name="Findings">For sending back: what the letter lists.</param>
    /// <param name="From">For sending back: who signs.</param>
    public sealed record Command(Guid VersionId, ReportMove Move, string? Opinion = null, int WorkingDays = 0, IReadOnlyList<string>? Findings = null, string? From = null);

    public Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop) => command.Move switch
    {
        ReportMove.SendToReview => send.Run(new(command.VersionId, command.Opinion), act, stop),
        ReportMove.Approve => approve.Run(new(command.VersionId, command.Opinion), act, stop),
        ReportMove.Refuse => refuse.Run(new(command.VersionId, command.Opinion), act, stop),
        ReportMove.TakeBack => takeBack.Run(new(command.VersionId, command.Opinion), act, stop),
        ReportMove.Submit => submit.Run(new(command.VersionId, command.Opinion), act, stop),
        ReportMove.Accept => accept.Run(new(command.VersionId, command.Opinion), act, stop),
        ReportMove.SendBack => sendBack.Run(new(command.VersionId, command.Opinion, command.WorkingDays, command.Findings ?? [], command.From), act, stop),
        ReportMove.Publish => publish.Run(new(command.VersionId), act, stop),
        _ => Task.FromResult<Outcome<Moved>>(new Refusal("annual-report.not-a-button", new Wording("这一步由系统在发布新版本时完成", "this step is made by publishing the next version"))),
    };
}
