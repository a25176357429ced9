using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Grounds;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>送达: way, dispatch, proof, and the day that counts: of signing where it is handed over, of posting where it is posted. Closes the case with its one outcome. (国办公开办函〔2016〕235号)</summary>
public sealed class DeliverReply(OfficeDb db, FileIntake intake, LawBook law)
{
    /// <param name="Way">How; null only where nothing goes out, as when the applicant withdrew.</param>
    /// <param name="Dispatched">Posted, sent, put on the query page.</param>
    /// <param name="SignedFor">The day the applicant signed for it.</param>
    /// <param name="Proof">Number of the item of post, who signed, the address it was sent to.</param>
    public sealed record Command(Guid Id, int Revision, DeliveryWay? Way, DateOnly? Dispatched, DateOnly? SignedFor, string? Proof, IReadOnlyList<SubmitRequest.Upload> Files);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var files = await RequestFiles.Take(intake, command.Files, SubmitRequest.MostFiles, 5 * SubmitRequest.LargestFile, act, stop);
        return files.Refusal is { } refusal ? refusal : await OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.Deliver, "deliver"), act, request =>
        {
            var outcome = law.Outcomes.Find(request.OutcomeCode)!;
            if ((SignedText.Fault(request) ?? Fault(command, request, outcome, act.Today)) is { } fault)
            {
                return fault;
            }

            var day = command.Way?.LegalDay(command.Dispatched, command.SignedFor) ?? act.Today;
            (request.Delivery, request.DispatchedOn, request.DeliveredOn, request.DeliveryProof) = (command.Way, command.Dispatched, day, string.IsNullOrWhiteSpace(command.Proof) ? null : command.Proof.Trim());
            Recording.Add(db, request, Ends(outcome) ? RequestEventKind.Ended : RequestEventKind.Delivered, day, act, new(command.Way?.Name().Zh));
            RequestFiles.Add(db, request, files.Value, RequestFileKind.Proof, act);
            return null;
        }, stop);
    }

    /// <summary>Whether the outcome ends the case without a reply on the substance.</summary>
    internal static bool Ends(OutcomeKind outcome) => outcome.Remedies == RemedyRoute.None || outcome.Demands.Contains(Demand.Lapsed);

    private static Refusal? Fault(Command command, RequestCase request, OutcomeKind outcome, DateOnly today)
    {
        if (command.Way is not { } way)
        {
            return Ends(outcome) ? null : CaseFaults.Field("way", "请选择送达方式。", "Choose the way of delivery.");
        }

        if (way.LegalDay(command.Dispatched, command.SignedFor) is not { } day)
        {
            return way.CountsSigning() ? CaseFaults.Field("signed-for", "请填写申请人签收的日期。", "When was it signed for?") : CaseFaults.Field("dispatched", "请填写寄出或者发出的日期。", "When was it sent?");
        }

        return day > today ? CaseFaults.Field(way.CountsSigning() ? "signed-for" : "dispatched", "送达日期不能晚于今天。", "After today.")
            : day < request.DecidedOn ? CaseFaults.Field(way.CountsSigning() ? "signed-for" : "dispatched", "送达日期不能早于签发日期。", "Before the signature.")
            : way == DeliveryWay.Post ? CaseFaults.Text("proof", "邮件号码", command.Proof, CaseFaults.LongestLine)
            : command.Proof?.Length > CaseFaults.LongestLine ? CaseFaults.Text("proof", "送达凭证", command.Proof, CaseFaults.LongestLine)
            : null;
    }
}
