using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Complaints;

/// <summary>The authority says what it found and does. What is upheld demands a measure. (Regulation art. 47)</summary>
public sealed class AnswerComplaint(OfficeDb db)
{
    private const int LongestAnswer = 4000;
    private const int Shortest = 5;

    public sealed record Command(Guid Id, int Revision, ComplaintFinding? Finding, ComplaintMeasure? Measure, string? Answer);

    public async Task<Outcome<Complaint>> Run(Command command, Act act, CancellationToken stop)
    {
        var complaint = await db.Complaints.Include(c => c.Organ).Include(c => c.Request).FirstOrDefaultAsync(c => c.Id == command.Id, stop);
        if (complaint is null || !ComplaintAccess.MayRead(act.Actor, complaint.Organ!))
        {
            return Requests.RequestAccess.NotFound;
        }

        if ((!ComplaintAccess.MayAnswer(act.Actor, complaint.Organ!) ? ComplaintAccess.MayNot : ComplaintAccess.IsOwn(complaint.Request!, act.Actor) ? ComplaintAccess.OwnWork : Fault(command, complaint)) is { } fault)
        {
            return fault;
        }

        (complaint.Finding, complaint.Measure, complaint.Answer) = (command.Finding, command.Finding!.Value.DemandsMeasure() ? command.Measure : null, command.Answer!.Trim());
        (complaint.AnsweredOn, complaint.AnsweredBy, complaint.AnsweredById) = (act.Today, act.Actor.Name, act.Actor.PersonId);
        complaint.Revision++;
        return await db.TryCommit(act, new Subject("complaint.answer", nameof(Complaint), complaint.Id.ToString(), complaint.OrganId), stop) is { } conflict ? conflict : complaint;
    }

    private static Refusal? Fault(Command command, Complaint complaint) =>
        complaint.AnsweredOn is not null || complaint.Revision != command.Revision ? Field("answered", $"这件投诉已由{complaint.AnsweredBy}办结。", "It is answered already.")
        : command.Finding is not { } finding || !Enum.IsDefined(finding) ? Field("finding", "请选择查证的结果。", "Choose what was found.")
        : finding.DemandsMeasure() && (command.Measure is not { } measure || !Enum.IsDefined(measure)) ? Field("measure", "查证属实的，应当督促整改或者通报批评，请选择。", "What is upheld demands a measure.")
        : (command.Answer?.Trim().Length ?? 0) < Shortest || command.Answer!.Length > LongestAnswer ? Field("answer", $"请写明告知申请人的办理结果，{Shortest} 至 {LongestAnswer} 个字。", "Say what the applicant is told.")
        : null;

    private static Refusal Field(string field, string zh, string en) => new($"complaint.{field}", new(zh, en), ComplaintRules.Article);
}
