using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// 转送 inside the government, before it was handled: the organ it should have gone to gets it as a case of its own, with the code its applicant asks by; the first one is closed as passed on and
/// counted by the receiver. What was handled already is answered as not this organ's duty.
/// </summary>
public sealed class PassOnRequest(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, string? Organ, string? Reason);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        RequestCase? passed = null;
        var outcome = await OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.PassOn, "transfer"), act, request =>
        {
            if (organ is null || organ.Type == OrganType.Region || organ.Id == request.OrganId || !organ.ExistsOn(act.Today))
            {
                return CaseFaults.Field("organ", "请选择接收的机关。", "Choose the organ.");
            }

            if (CaseFaults.Text("reason", "转送的理由", command.Reason) is { } fault)
            {
                return fault;
            }

            passed = request;
            Recording.Add(db, request, RequestEventKind.PassedOn, act.Today, act, new(command.Reason!.Trim(), organ.Name));
            return null;
        }, stop);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        // The code goes with the case: two cases never answer to one code.
        var code = passed!.CodeHash;
        passed.CodeHash = null;
        await db.Commit(act, Recording.About("transfer", passed), stop);
        var received = await Receive(passed, organ!, code, act, stop);
        await db.Commit(act, Recording.About("register", received), stop);
        await transaction.CommitAsync(stop);
        return received;
    }

    private async Task<RequestCase> Receive(RequestCase from, Organ organ, string? code, Act act, CancellationToken stop)
    {
        var who = from.Applicant!;
        var form = new RequestForm(from.Kind)
        {
            Name = who.Name, Proof = who.Proof, ProofNumber = who.ProofNumber, Phone = who.Phone, Address = who.Address, PostCode = who.PostCode, Email = who.Email, Representative = who.Representative, Contact = who.Contact,
            AgentName = who.AgentName, AgentProofNumber = who.AgentProofNumber, AgentPhone = who.AgentPhone, Description = from.Description, Form = from.Form, Way = from.Way,
        };
        var received = await Opening.Open(db, new(organ, from.Channel, form, from.SubmittedOn, act.Today, act.Today, from.Items), code, act, stop);
        (received.EarlierId, received.ReceivedOn, received.State) = (from.Id, act.Today, RequestState.Registered);
        Recording.Add(db, received, RequestEventKind.Received, from.ReceivedOn ?? act.Today, act);
        Recording.Add(db, received, RequestEventKind.TransferredIn, act.Today, act, new($"由{from.Organ!.Name}转送（{from.Number}）"));
        foreach (var file in from.Files)
        {
            db.Add(new RequestFile { RequestId = received.Id, Kind = file.Kind, FileHash = file.FileHash, Name = file.Name, ContentType = file.ContentType, Size = file.Size, AddedAt = act.At });
        }

        Recording.Fold(received, law, act.Today);
        return received;
    }
}
