using Gongkai.App.People;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>What a person may do with a case now, by the code of the step: the pages ask this, and the operations ask again.</summary>
public static class CaseSteps
{
    public const string Confirm = "confirm";
    public const string Supplement = "supplement";
    public const string TakeSupplement = "take-supplement";
    public const string Extend = "extend";
    public const string DecideExtension = "decide-extension";
    public const string NoticeExtension = "notice-extension";
    public const string Consult = "consult";
    public const string Hear = "hear";
    public const string Reasons = "reasons";
    public const string Delay = "delay";
    public const string Fee = "fee";
    public const string Pay = "pay";
    public const string Assign = "assign";
    public const string PassOn = "pass-on";
    public const string Journey = "journey";
    public const string Review = "review";
    public const string Sign = "sign";
    public const string Deliver = "deliver";
    public const string Archive = "archive";
    public const string Reopen = "reopen";
    public const string Note = "note";
    public const string Reveal = "reveal";

    public static IReadOnlySet<string> Of(RequestCase request, Actor actor, ClockReading clock)
    {
        var organ = request.Organ!;
        var steps = new HashSet<string>();
        if (RequestAccess.MayHandle(actor, organ))
        {
            steps.UnionWith(Handling(request, clock));
        }

        bool Own(Guid? person) => person is not null && person == actor.PersonId;
        Add(DecideExtension, Extensions.Open(request) is { } proposed && RequestAccess.IsHead(actor, organ) && !Own(proposed.WhoId));
        Add(Delay, RequestAccess.IsHead(actor, organ) && request.State == RequestState.Handling && request.Events.Exists(e => e.Kind == RequestEventKind.ReasonsGiven) && !Own(request.HandlerId));
        Add(Review, request.State == RequestState.InReview && RequestAccess.MayReview(actor, organ) && !Own(request.DraftedBy));
        Add(Sign, request.State == RequestState.ForSignature && RequestAccess.MaySign(actor, organ) && !Own(request.DraftedBy) && !Own(request.ReviewedBy));
        return steps;

        void Add(string step, bool may)
        {
            if (may)
            {
                steps.Add(step);
            }
        }
    }

    private static IEnumerable<string> Handling(RequestCase request, ClockReading clock)
    {
        var working = request.State is RequestState.Registered or RequestState.Handling;
        (string Step, bool May)[] all =
        [
            (Confirm, request.State == RequestState.Arrived),
            (Journey, RequestLife.After(request.State, RequestMove.Propose) is not null),
            (Supplement, working && !clock.SupplementUsed),
            (TakeSupplement, request.State == RequestState.Supplementing),
            (Extend, working && !clock.ExtensionUsed && Extensions.Open(request) is null && Extensions.Agreed(request) is null),
            (NoticeExtension, working && Extensions.Agreed(request) is not null),
            (Consult, working), (Hear, working && Consultations.Open(request).Any()), (Reasons, working), (Fee, request.State == RequestState.Handling), (Pay, request.State == RequestState.AwaitingPayment),
            (Deliver, request.State == RequestState.Signed), (Archive, request.State == RequestState.Closed), (Reopen, RequestLife.After(request.State, RequestMove.Reopen) is not null),
            (Assign, working), (PassOn, RequestLife.After(request.State, RequestMove.PassOn) is not null), (Note, true), (Reveal, true),
        ];
        return all.Where(step => step.May).Select(step => step.Step);
    }
}
