using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Hotline;

/// <summary>Says how a transfer ended, and whether it turned out to be a request for information.</summary>
public sealed class CloseTransfer(OfficeDb db)
{
    private const int LongestOutcome = 1000;

    public sealed record Command(Guid Id, DateOnly? ClosedOn, string? Outcome, bool BecameRequest);

    public async Task<Outcome<HotlineTransfer>> Run(Command command, Act act, CancellationToken stop)
    {
        var transfer = await db.HotlineTransfers.Include(t => t.Organ).FirstOrDefaultAsync(t => t.Id == command.Id, stop);
        if (transfer is null || !RegisterTransfer.MayWrite(act.Actor, transfer.Organ!))
        {
            return RegisterTransfer.NotFound;
        }

        if (command.ClosedOn is not { } on || on < transfer.ReceivedOn || on > act.Today)
        {
            return RegisterTransfer.Field("closedOn", "请填写办结日期，不早于转办日期，不晚于今天。", "Say when it was done.");
        }

        if (string.IsNullOrWhiteSpace(command.Outcome) || command.Outcome.Length > LongestOutcome)
        {
            return RegisterTransfer.Field("outcome", $"请填写办理结果，不超过 {LongestOutcome} 个字。", "Say how it ended.");
        }

        (transfer.ClosedOn, transfer.Outcome, transfer.BecameRequest) = (on, command.Outcome.Trim(), command.BecameRequest);
        var subject = new Subject("hotline.close", nameof(HotlineTransfer), transfer.Id.ToString(), transfer.OrganId);
        return await db.TryCommit(act, subject, stop) is { } conflict ? conflict : transfer;
    }
}
