using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>缴费: the day and the treasury's receipt; the period starts over. The system holds no money.</summary>
public sealed class RecordPayment(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, DateOnly? On, string? Receipt);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.Pay, "pay"), act, request =>
        {
            var on = command.On ?? act.Today;
            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("receipt", "财政票据号", command.Receipt, CaseFaults.LongestLine)) is { } fault)
            {
                return fault;
            }

            request.FeeReceipt = command.Receipt!.Trim();
            Recording.Add(db, request, RequestEventKind.FeePaid, on, act, new(request.FeeReceipt));
            return null;
        }, stop);
}
