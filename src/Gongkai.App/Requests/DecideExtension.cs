using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>同意延期, by the head of the office and never by who proposed it. (Regulation art. 33)</summary>
public sealed class DecideExtension(OfficeDb db, LawBook law)
{
    /// <param name="Agree">Else it is refused, with a reason.</param>
    public sealed record Command(Guid Id, int Revision, bool Agree, string? Opinion);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, command.Agree ? "approve-extension" : "refuse-extension", StepOf.Head), act, request =>
        {
            if (Extensions.Open(request) is not { } proposed)
            {
                return new Refusal("request.extension-none", new("现在没有等待批准的延期。", "No extension is proposed."));
            }

            if (proposed.WhoId == act.Actor.PersonId)
            {
                return RequestAccess.OwnWork;
            }

            if (!command.Agree && CaseFaults.Text("opinion", "不同意的理由", command.Opinion) is { } fault)
            {
                return fault;
            }

            var note = string.IsNullOrWhiteSpace(command.Opinion) ? null : command.Opinion.Trim();
            Recording.Add(db, request, command.Agree ? RequestEventKind.ExtensionAgreed : RequestEventKind.ExtensionRefused, act.Today, act, new(note, Days: proposed.Days, AnswersId: proposed.Id));
            return null;
        }, stop);
}
