using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>Answers one of the seven questions: on to the next, or an outcome was found.</summary>
public sealed class AnswerQuestion(OfficeDb db, LawBook law)
{
    private const int LongestNote = 1000;

    /// <param name="Step">Which question.</param>
    /// <param name="Choice">On to the next, or the code of an outcome of this question.</param>
    public sealed record Command(Guid Id, int Revision, string Step, string? Choice, string? Note);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "answer", Drafting: true), act, request =>
        {
            var found = law.Outcomes.At(command.Step).FirstOrDefault(outcome => outcome.Code == command.Choice);
            var last = law.Outcomes.Steps[^1].Code == command.Step;
            if (law.Outcomes.Steps.All(step => step.Code != command.Step) || (found is null && (command.Choice != Journey.Next || last)))
            {
                return CaseFaults.Field("choice", "请选择一项。", "Choose one.");
            }

            if (command.Note?.Length > LongestNote)
            {
                return CaseFaults.Text("note", "说明", command.Note, LongestNote);
            }

            request.Answers = Journey.Write(request, law.Outcomes, command.Step, new(command.Choice!, string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim()));
            request.OutcomeCode = found?.Code;
            if (found is not null && Drafts.Read(request) is var draft && string.IsNullOrWhiteSpace(draft.Basis))
            {
                request.Draft = Drafts.Write(draft with { Basis = found.Basis });
            }

            return null;
        }, stop);
}
