using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>The stages of a case, read from its events.</summary>
public static class CaseStages
{
    public static IReadOnlyList<StageSpan> Of(RequestCase request, DateOnly today, OfficeCalendar calendar) => StageDays.Of(Turns(request), today, calendar);

    /// <summary>登记 1，承办 5.</summary>
    public static string Say(IEnumerable<StageSpan> stages) => string.Join("，", stages.Select(stage => $"{stage.Stage.Name().Zh} {stage.Days}"));

    private static IEnumerable<StageTurn> Turns(RequestCase request)
    {
        // Of a case from an old ledger nobody knows when it was handed on.
        yield return new(request.ArrivedOn, request.ImportId is null ? CaseStage.Registration : CaseStage.Handling);
        var letters = new HashSet<Guid>();
        foreach (var happened in request.Events.OrderBy(e => e.Order))
        {
            if (happened.Kind is RequestEventKind.ThirdPartyAsked or RequestEventKind.CoMakerAsked or RequestEventKind.OrganAsked)
            {
                letters.Add(happened.Id);
            }
            else if (happened is { Kind: RequestEventKind.Answered or RequestEventKind.Silent, AnswersId: { } answered })
            {
                letters.Remove(answered);
            }

            if (Enters(happened.Kind, letters.Count > 0) is { } turn)
            {
                yield return new(happened.On, turn.Stage);
            }
        }
    }

    // Null: it stays where it is. A turn into no stage: it is over.
    private static Turn? Enters(RequestEventKind kind, bool consulting) => kind switch
    {
        RequestEventKind.Assigned or RequestEventKind.Supplemented or RequestEventKind.FeePaid or RequestEventKind.SentBack or RequestEventKind.CorrectionOrdered or RequestEventKind.Answered or RequestEventKind.Silent =>
            new(consulting ? CaseStage.Consultation : CaseStage.Handling),
        RequestEventKind.ThirdPartyAsked or RequestEventKind.CoMakerAsked or RequestEventKind.OrganAsked => new(CaseStage.Consultation),
        RequestEventKind.SupplementAsked => new(CaseStage.Supplement),
        RequestEventKind.FeeAsked => new(CaseStage.Payment),
        RequestEventKind.Drafted or RequestEventKind.Reviewed => new(CaseStage.Approval),
        RequestEventKind.Decided => new(CaseStage.Delivery),
        RequestEventKind.Delivered or RequestEventKind.Ended or RequestEventKind.PassedOn => new(null),
        _ => null,
    };

    private readonly record struct Turn(CaseStage? Stage);
}
