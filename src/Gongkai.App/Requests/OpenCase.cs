using System.Globalization;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>What every step of a case has in common: load, ask the rights, look whether somebody was quicker, commit with the days folded anew.</summary>
internal static class OpenCase
{
    // Written down without changing the case.
    private static readonly string[] Looks = ["request.reveal", "request.open-file", "request.download", "request.issue-letter", "request.void-letter"];

    // The case with all that belongs to it, for somebody who may make the step.
    private static async Task<Outcome<RequestCase>> Open(OfficeDb db, StepOf step, Act act, CancellationToken stop)
    {
        var (id, revision, may) = (step.Id, step.Revision, step.May ?? Handler);
        var request = await Load(db, id, stop);
        return request is null || !RequestAccess.MayRead(act.Actor, request.Organ!) ? RequestAccess.NotFound
            : may(act.Actor, request.Organ!) is { } not ? not
            : request.Revision != revision ? await Overtaken(db, id, stop)
            : request;
    }

    /// <summary>One step of a case: whether it may be made now, what it changes, and the writing of it.</summary>
    /// <param name="step">Which case, and in which state of it the person looked at it.</param>
    /// <param name="change">What it changes; a refusal when it may not.</param>
    public static async Task<Outcome<RequestCase>> Step(OfficeDb db, LawBook law, StepOf step, Act act, Func<RequestCase, Refusal?> change, CancellationToken stop)
    {
        var opened = await Open(db, step, act, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var request = opened.Value;
        var before = request.Events.Select(e => e.Id).ToHashSet();
        return (CaseMoves.Go(db, request, step, act) ?? change(request) ?? CaseDays.Refusal(request, before, law, act.Today)) is { } refused
            ? refused : await Commit(db, law, request, step.Operation, act, stop);
    }

    public static Task<RequestCase?> Load(OfficeDb db, Guid id, CancellationToken stop) =>
        db.Requests.Include(r => r.Organ).Include(r => r.Applicant).Include(r => r.Events).Include(r => r.Files).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == id, stop);

    /// <summary>Folds the days anew and writes; who was a moment slower is told who was quicker, and when.</summary>
    public static async Task<Outcome<RequestCase>> Commit(OfficeDb db, LawBook law, RequestCase request, string operation, Act act, CancellationToken stop)
    {
        Recording.Fold(request, law, act.Today);
        request.Revision++;
        return await db.TryCommit(act, Recording.About(operation, request), stop) is null ? request : await Overtaken(db, request.Id, stop);
    }

    private static Refusal? Handler(Actor actor, Organ organ) => RequestAccess.MayHandle(actor, organ) ? null : RequestAccess.MayNotHandle;

    // By the history: a draft that was saved is no event of the case, and changed it all the same.
    private static async Task<Refusal> Overtaken(OfficeDb db, Guid id, CancellationToken stop)
    {
        var subject = id.ToString();
        return await db.History.AsNoTracking().Where(e => e.SubjectKind == nameof(RequestCase) && e.SubjectId == subject && !Looks.Contains(e.Operation)).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(stop) is not { } last
            ? WriteConflict.Changed
            : new Refusal("request.overtaken", new(
                $"{last.Who}已于{BeijingTime.Clock(last.At).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture)}办理了这件申请（{HistoryWords.Operation(last.Operation)}）。您的办理没有保存，请看过最新情况后再办。",
                $"{last.Who} has worked on it at {last.At:u} ({last.Operation}). Nothing was saved; look again."));
    }
}

/// <summary>A step about to be made.</summary>
/// <param name="Move">What it does in the table of the case's life; null for what happens while the case is worked on.</param>
/// <param name="May">Why this person may not make it; handlers may when nothing is said.</param>
/// <param name="Drafting">Whether it may be done wherever a reply may be proposed: also for what was not supplemented or not paid.</param>
/// <param name="Always">Whether it may be done in any state.</param>
internal sealed record StepOf(Guid Id, int Revision, RequestMove? Move, string Operation, Func<Actor, Organ, Refusal?>? May = null, bool Always = false, bool Drafting = false)
{
    /// <summary>For the head of the office alone.</summary>
    public static Refusal? Head(Actor actor, Organ organ) => RequestAccess.IsHead(actor, organ) ? null : RequestAccess.MayNotSign;

    public static Refusal? Reviewer(Actor actor, Organ organ) => RequestAccess.MayReview(actor, organ) ? null : RequestAccess.MayNotReview;

    public static Refusal? Signer(Actor actor, Organ organ) => RequestAccess.MaySign(actor, organ) ? null : RequestAccess.MayNotSign;
}
