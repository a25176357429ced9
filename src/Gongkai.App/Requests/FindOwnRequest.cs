using Gongkai.App.Complaints;
using Gongkai.App.Requests.Ratings;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>What an applicant sees of their own case, by its code and the last four characters of their telephone or their proof. Nothing about other people, and nothing about themselves either.</summary>
public sealed class FindOwnRequest(OfficeDb db, TimeProvider clock)
{
    /// <param name="Code">The query code.</param>
    /// <param name="Factor">The last four characters of telephone or proof.</param>
    public sealed record Query(string? Code, string? Factor);

    /// <summary>A case as its applicant sees it.</summary>
    /// <param name="SupplementUntil">By when a supplement is awaited; set only while one is.</param>
    /// <param name="Reply">The reply's text, once it is delivered.</param>
    public sealed record Found(
        Guid Id, string Number, string Organ, string Description, DateOnly ArrivedOn, DateOnly? ReceivedOn, string Standing, DateOnly? DueOn, bool Provisional,
        string? SupplementAsked, DateOnly? SupplementUntil, bool MaySupplement, IReadOnlyList<Step> Steps, string? Outcome, string? ReplyNumber, string? Reply, DateOnly? DeliveredOn, IReadOnlyList<OwnFile> Files)
    {
        public bool MayRate { get; init; }

        /// <summary>How they rated this reply.</summary>
        public int? Score { get; init; }

        public string? ScoreNote { get; init; }

        /// <summary>Newest first.</summary>
        public IReadOnlyList<OwnComplaint> Complaints { get; init; } = [];

        /// <summary>What can be complained of now; empty while a complaint is open.</summary>
        public IReadOnlyList<ComplaintGround> Grounds { get; init; } = [];
    }

    /// <summary>What the applicant told the authority, and what it found.</summary>
    public sealed record OwnComplaint(DateOnly ReceivedOn, string Ground, string Text, DateOnly? AnsweredOn, string? Finding, string? Answer);

    /// <summary>Something that happened, in words for the applicant.</summary>
    public sealed record Step(DateOnly On, string What);

    /// <summary>A file of the reply.</summary>
    public sealed record OwnFile(Guid Id, string Name, long Size);

    public async Task<Outcome<Found>> Run(Query query, CancellationToken stop)
    {
        var found = await OwnCase.Open(db, query.Code, query.Factor, clock.GetUtcNow().UtcDateTime, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var request = found.Value;
        var delivered = request.DeliveredOn is not null;
        var asked = OwnCase.OpenSupplement(request);
        var rating = await db.ReplyRatings.AsNoTracking().FirstOrDefaultAsync(r => r.RequestId == request.Id && r.RepliedOn == request.DecidedOn, stop);
        var complaints = await db.Complaints.AsNoTracking().Where(c => c.RequestId == request.Id).OrderByDescending(c => c.ReceivedAt).ToListAsync(stop);
        return new Found(
            request.Id, request.Number, request.Organ!.Name, request.Description, request.ArrivedOn, request.ReceivedOn, CaseWords.ForApplicant(request), request.DueOn, request.Provisional,
            asked?.Note, asked?.Until, asked is not null, [.. request.Events.OrderBy(e => e.Order).Select(OwnStep).OfType<Step>()],
            delivered ? CaseWords.Outcome(request.OutcomeCode) : null, delivered ? request.ReplyNumber : null, delivered ? request.Reply : null, request.DeliveredOn,
            delivered ? [.. request.ReplyFiles.Select(file => new OwnFile(file.Id, file.Name, file.Size))] : [])
        {
            MayRate = RateReply.MayRate(request), Score = rating?.Score, ScoreNote = rating?.Note,
            Complaints = [.. complaints.Select(c => new OwnComplaint(c.ReceivedOn, c.Ground.Name().Zh, c.Text, c.AnsweredOn, c.Finding is { } finding ? $"{finding.Name().Zh}{(c.Measure is { } measure ? $"，{measure.Name().Zh}" : "")}" : null, c.Answer))],
            Grounds = complaints.Exists(c => c.AnsweredOn is null) ? [] : [.. Grounds(request, BeijingTime.Day(clock.GetUtcNow().UtcDateTime))],
        };
    }

    private static IEnumerable<ComplaintGround> Grounds(RequestCase request, DateOnly today) => Enum.GetValues<ComplaintGround>().Where(ground => ground switch
    {
        ComplaintGround.NoReply => ComplainOfRequest.IsLate(request, today),
        ComplaintGround.Reply => request.DeliveredOn is not null,
        _ => request.ReceivedOn is not null,
    });

    private static Step? OwnStep(RequestEvent happened) => happened.Kind switch
    {
        RequestEventKind.Received => new(happened.On, "收到申请"),
        RequestEventKind.SupplementAsked => new(happened.On, $"通知补正{(happened.Until is { } until ? $"，{until.Year}年{until.Month}月{until.Day}日前提交" : "")}"),
        RequestEventKind.Supplemented => new(happened.On, "收到补正，答复期限重新计算"),
        RequestEventKind.ThirdPartyAsked => new(happened.On, "征求第三方意见，所需时间不计入答复期限"),
        RequestEventKind.OrganAsked or RequestEventKind.CoMakerAsked => new(happened.On, "征求其他机关意见，所需时间不计入答复期限"),
        RequestEventKind.Answered => new(happened.On, "收到反馈意见"),
        RequestEventKind.Extended => new(happened.On, $"延长答复期限 {happened.Days} 个工作日"),
        RequestEventKind.ReasonsAsked => new(happened.On, "请申请人说明理由"),
        RequestEventKind.Delayed => new(happened.On, "确定延迟答复的合理期限"),
        RequestEventKind.FeeAsked => new(happened.On, "发出收费通知"),
        RequestEventKind.FeePaid => new(happened.On, "收到缴费，答复期限重新计算"),
        RequestEventKind.Delivered => new(happened.On, "答复送达"),
        RequestEventKind.Ended => new(happened.On, "办理终结"),
        RequestEventKind.CorrectionOrdered => new(happened.On, "重新办理答复"),
        _ => null,
    };
}
