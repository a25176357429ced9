using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>Registers the receipt of a list: who signed for it, on which day, and the signed paper where there is one.</summary>
public sealed class ReceiveHandOver(OfficeDb db, FileIntake intake)
{
    private const int LongestName = 50;

    /// <param name="Paper">The signed receipt, scanned; null where there is none.</param>
    public sealed record Command(Guid Id, string? ReceivedBy, DateOnly? ReceivedOn, Stream? Paper = null, string? PaperName = null);

    public sealed record Received(DateOnly On);

    public async Task<Outcome<Received>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await HandOverRights.ForChange(db, command.Id, act.Actor, stop);
        if ((opened.Refusal ?? Wrong(command, opened.Value, act.Today)) is { } refusal)
        {
            return refusal;
        }

        var list = opened.Value;
        if (command.Paper is { } paper)
        {
            var taken = await intake.Take(paper, command.PaperName ?? "", act.At, stop);
            if (taken.Refusal is { } refused)
            {
                return refused;
            }

            (list.ReceiptHash, list.ReceiptName, list.ReceiptType) = (taken.Value.Hash, taken.Value.Name, taken.Value.ContentType);
        }

        (list.ReceivedBy, list.ReceivedOn) = (command.ReceivedBy!.Trim(), command.ReceivedOn);
        return await db.TryCommit(act, new Subject("item.receipt", nameof(HandOver), list.Id.ToString(), list.OrganId), stop) is { } conflict ? conflict : new Received(command.ReceivedOn!.Value);
    }

    private static Refusal? Wrong(Command command, HandOver list, DateOnly today) =>
        ItemMoving.Missing(command.ReceivedBy, "hand-over.received-by", "签收人") ?? ItemFields.TooLong("签收人", command.ReceivedBy, LongestName)
        ?? (command.ReceivedOn is not { } on || on > today || on < Law.Calendar.BeijingTime.Day(list.At)
            ? new Refusal("hand-over.received-on", new Wording("请填写签收日期，在移送日期之后、今天之前", "on which day, between the hand-over and today?")) : null);
}
