using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>A note of the office with its papers; it changes no day.</summary>
public sealed class NoteCase(OfficeDb db, FileIntake intake, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, string? Text, RequestFileKind Kind, IReadOnlyList<SubmitRequest.Upload> Files);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var files = await RequestFiles.Take(intake, command.Files, SubmitRequest.MostFiles * 4, 5 * SubmitRequest.LargestFile, act, stop);
        return files.Refusal is { } refusal ? refusal : await OpenCase.Step(db, law, new(command.Id, command.Revision, null, "note", Always: true), act, request =>
        {
            if (files.Value.Count == 0 && CaseFaults.Text("text", "备注", command.Text) is { } fault)
            {
                return fault;
            }

            if (command.Text?.Length > CaseFaults.LongestText)
            {
                return CaseFaults.Text("text", "备注", command.Text);
            }

            var note = string.IsNullOrWhiteSpace(command.Text) ? $"上传 {files.Value.Count} 份材料" : command.Text.Trim();
            Recording.Add(db, request, RequestEventKind.Noted, act.Today, act, new(note));
            RequestFiles.Add(db, request, files.Value, command.Kind, act);
            return null;
        }, stop);
    }
}
