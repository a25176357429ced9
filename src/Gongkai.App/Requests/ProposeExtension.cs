using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>提请延期: the handler asks the head of the office for more days. It has no effect by itself. (Regulation art. 33)</summary>
public sealed class ProposeExtension(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, int? Days, string? Reason);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "propose-extension"), act, request =>
        {
            var most = CaseDays.Length(law, "extension");
            if (Extensions.Open(request) is not null)
            {
                return new Refusal("request.extension-open", new("已经提请延期，正在等待批准。", "An extension has been proposed."));
            }

            if (request.Events.Exists(e => e.Kind == RequestEventKind.Extended))
            {
                return new Refusal("request.extension-used", new("答复期限只能延长一次，这件申请已经延期。", "It may be extended once only."), "《政府信息公开条例》第三十三条");
            }

            if (command.Days is not { } days || days < 1 || days > most)
            {
                return CaseFaults.Field("days", $"延长的工作日应在 1 至 {most} 之间。", $"One to {most} working days.", "《政府信息公开条例》第三十三条");
            }

            if (CaseFaults.Text("reason", "延期的理由", command.Reason, shortest: 4) is { } fault)
            {
                return fault;
            }

            Recording.Add(db, request, RequestEventKind.ExtensionProposed, act.Today, act, new(command.Reason!.Trim(), Days: days));
            return null;
        }, stop);
}
