using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>The applicant supplements their request on the query page.</summary>
public sealed class SupplementOwn(OfficeDb db, FileIntake intake, LawBook law)
{
    /// <param name="Text">What is supplemented.</param>
    public sealed record Command(string? Code, string? Factor, string? Text, IReadOnlyList<SubmitRequest.Upload> Files);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = await OwnCase.Open(db, command.Code, command.Factor, act.At, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var request = found.Value;
        if (OwnCase.OpenSupplement(request) is null)
        {
            return new Refusal("request.no-supplement", new("这件申请现在不需要补正。", "No supplement is awaited."));
        }

        if (CaseFaults.Text("text", "补正的内容", command.Text) is { } fault)
        {
            return fault;
        }

        var files = await RequestFiles.Take(intake, command.Files, SubmitRequest.MostFiles, SubmitRequest.LargestFile, act, stop);
        if ((files.Refusal ?? CaseMoves.Go(request, RequestMove.Supplement)) is { } refused)
        {
            return refused;
        }

        Recording.Add(db, request, RequestEventKind.Supplemented, act.Today, act, new(command.Text!.Trim()));
        RequestFiles.Add(db, request, files.Value, RequestFileKind.Supplement, act);
        return await OpenCase.Commit(db, law, request, "supplement", act, stop);
    }
}
