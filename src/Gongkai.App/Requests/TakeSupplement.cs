using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Registers a supplement that came on paper; the period starts over from its receipt. (Regulation art. 30)</summary>
public sealed class TakeSupplement(OfficeDb db, FileIntake intake, LawBook law)
{
    /// <param name="Text">What was supplemented.</param>
    public sealed record Command(Guid Id, int Revision, DateOnly? On, string? Text, IReadOnlyList<SubmitRequest.Upload> Files);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var files = await RequestFiles.Take(intake, command.Files, SubmitRequest.MostFiles * 4, 5 * SubmitRequest.LargestFile, act, stop);
        return files.Refusal is { } refusal ? refusal : await OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.Supplement, "supplement"), act, request =>
        {
            var on = command.On ?? act.Today;
            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("text", "补正的内容", command.Text)) is { } fault)
            {
                return fault;
            }

            Recording.Add(db, request, RequestEventKind.Supplemented, on, act, new(command.Text!.Trim()));
            RequestFiles.Add(db, request, files.Value, RequestFileKind.Supplement, act);
            return null;
        }, stop);
    }
}
