using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Moves a case by the table of its life.</summary>
internal static class CaseMoves
{
    /// <summary>Makes the move of a step, or asks whether the case is being worked on. Whoever begins to work on a case that nobody has taken takes it.</summary>
    public static Refusal? Go(OfficeDb db, RequestCase request, StepOf step, Act act)
    {
        if (step.Always)
        {
            return null;
        }

        if (request.State == RequestState.Registered && step.Move is not (RequestMove.PassOn or RequestMove.Register))
        {
            Take(db, request, act);
        }

        return step.Move is { } move ? Go(request, move)
            : step.Drafting ? RequestLife.After(request.State, RequestMove.Propose) is null ? NotNow(request) : null
            : request.State == RequestState.Handling ? null : NotNow(request);
    }

    /// <summary>Makes the move, or says why it may not be made now.</summary>
    public static Refusal? Go(RequestCase request, RequestMove move)
    {
        if (RequestLife.After(request.State, move) is not { } next)
        {
            return NotNow(request, move);
        }

        request.State = next;
        return null;
    }

    /// <summary>The one who acts handles it from now on.</summary>
    public static void Take(OfficeDb db, RequestCase request, Act act)
    {
        request.State = RequestLife.After(request.State, RequestMove.Assign) ?? request.State;
        if (request.HandlerId is null || request.HandlerId != act.Actor.PersonId)
        {
            (request.HandlerId, request.Handler) = (act.Actor.PersonId, act.Actor.Name);
            Recording.Add(db, request, RequestEventKind.Assigned, act.Today, act, new(act.Actor.Name));
        }
    }

    private static Refusal NotNow(RequestCase request, RequestMove? move = null) => new("request.not-now", new(
        $"这件申请现在是“{request.State.Name().Zh}”，不能{(move is { } asked ? asked.Name().Zh : "办理这一步")}。", $"The request is {request.State.Name().En}."));
}
