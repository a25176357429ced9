using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Reminders;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Complaints;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Complaints;

/// <summary>投诉 from the query page: about one case, by its applicant. One at a time, and a few in all.</summary>
public sealed class ComplainOfRequest(OfficeDb db, OfficeSettings settings, LawBook law)
{
    public const int LongestText = 2000;
    private const int Shortest = 5;
    private const int Most = 5;

    public sealed record Command(string? Code, string? Factor, ComplaintGround? Ground, string? Text);

    public async Task<Outcome<Complaint>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = await OwnCase.Open(db, command.Code, command.Factor, act.At, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var request = found.Value;
        if (await Fault(command, request, act.Today, stop) is { } fault)
        {
            return fault;
        }

        var complaint = new Complaint
        {
            RequestId = request.Id, OrganId = request.OrganId, Ground = command.Ground!.Value, Text = command.Text!.Trim(), ReceivedAt = act.At, ReceivedOn = act.Today,
        };
        db.Add(complaint);
        await Tell(complaint, request, act, stop);
        await db.Commit(act, new Subject("complaint.send", nameof(Complaint), complaint.Id.ToString(), request.OrganId), stop);
        return complaint;
    }

    // In the same transaction. Who handled the case themselves does not answer for it, and is not asked to.
    private async Task Tell(Complaint complaint, RequestCase request, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstAsync(o => o.Id == request.OrganId, stop);
        var due = new ReplyClock(settings.Feedback.ComplaintDays).Of(act.Today, null, act.Today, law.Calendar).Due;
        Guid?[] own = [request.HandlerId, request.DraftedBy, request.ReviewedBy, request.SignedBy];
        db.Outbox.AddRange((await WhoIsTold.Load(db, stop, Role.Authority)).Heads(organ.Path).Where(reader => !own.Contains(reader.Id)).Select(reader => ComplaintMail.To(reader, organ.Name, request.Number, complaint.Ground, due, act.At)));
    }

    /// <summary>Whether the last day has passed without a reply.</summary>
    internal static bool IsLate(RequestCase request, DateOnly today) => request.DeliveredOn is null && request.DueOn < today;

    private async Task<Refusal?> Fault(Command command, RequestCase request, DateOnly today, CancellationToken stop)
    {
        if (command.Ground is not { } ground || !Enum.IsDefined(ground))
        {
            return Field("ground", "请选择投诉的事由。", "Choose what it is about.");
        }

        if (ground == ComplaintGround.NoReply && !IsLate(request, today))
        {
            return Field("ground", request.DeliveredOn is not null ? "这件申请已经答复；对答复不满意的，请选择其他事由。" : "答复期限还没有届满，或者现在停止计算；期限届满没有答复的，再以这个事由投诉。", "The days have not passed.");
        }

        if (ground == ComplaintGround.Reply && request.DeliveredOn is null)
        {
            return Field("ground", "答复还没有送达。", "There is no reply yet.");
        }

        if ((command.Text?.Trim().Length ?? 0) < Shortest || command.Text!.Length > LongestText)
        {
            return Field("text", $"请写明投诉的事实和理由，{Shortest} 至 {LongestText} 个字。", "Say what happened.");
        }

        var before = await db.Complaints.Where(c => c.RequestId == request.Id).Select(c => c.AnsweredOn).ToListAsync(stop);
        return before.Contains(null) ? Field("open", "上一次投诉还在办理，请等待结果。", "The last complaint is still open.")
            : before.Count >= Most ? Field("most", $"这件申请已经投诉过 {Most} 次，请通过行政复议或者行政诉讼解决。", "Too many complaints.")
            : null;
    }

    private static Refusal Field(string field, string zh, string en) => new($"complaint.{field}", new(zh, en), ComplaintRules.Article);
}
