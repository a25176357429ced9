using Gongkai.App.History;
using Gongkai.App.Release;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>Lets something found in a file of the reply go out, with the reason; the reviewer and the signer read it.</summary>
public sealed class ConfirmReplyFinding(OfficeDb db, LawBook law, ReplyGate gate)
{
    public sealed record Command(Guid Id, int Revision, Guid File, string? Fingerprint, string? Reason);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, command.Id, stop);
        var looked = request is null ? null : (await gate.Look(request, stop)).FirstOrDefault(file => file.File.Id == command.File);
        var line = looked?.Lines.FirstOrDefault(line => line.Finding.Fingerprint == command.Fingerprint);

        return await OpenCase.Step(db, law, new(command.Id, command.Revision, null, "confirm-release", Drafting: true), act, _ =>
        {
            if (line is null || line.Confirmed is not null)
            {
                return new Refusal("request.finding-gone", new("这一处已经处理过，或者文件已经更换，请看最新的检查结果。", "It is dealt with already, or the file has changed."));
            }

            if (CaseFaults.Text("reason", "保留的理由", command.Reason, CaseFaults.LongestLine) is { } fault)
            {
                return fault;
            }

            db.Add(new ReleaseConfirmation
            {
                FileId = command.File, Fingerprint = line.Finding.Fingerprint, Code = line.Finding.Code, Reason = command.Reason!.Trim(), PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At,
            });
            return null;
        }, stop);
    }
}
