using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Hotline;

/// <summary>Registers what the hotline passed on. A number is registered once.</summary>
public sealed class RegisterTransfer(OfficeDb db)
{
    private const int LongestNumber = 60;
    private const int LongestMatter = 500;

    public sealed record Command(string Organ, string? TransferNumber, DateOnly? ReceivedOn, DateOnly? DueOn, string? Matter);

    public async Task<Outcome<HotlineTransfer>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !MayWrite(act.Actor, organ))
        {
            return NotFound;
        }

        if (Faults(command, act.Today) is { } refusal)
        {
            return refusal;
        }

        var number = command.TransferNumber!.Trim();
        if (await db.HotlineTransfers.AnyAsync(t => t.OrganId == organ.Id && t.TransferNumber == number, stop))
        {
            return Field("transferNumber", $"转办单“{number}”已经登记过。", "This number is registered already.");
        }

        var transfer = new HotlineTransfer { OrganId = organ.Id, TransferNumber = number, ReceivedOn = command.ReceivedOn!.Value, DueOn = command.DueOn, Matter = command.Matter!.Trim() };
        db.HotlineTransfers.Add(transfer);
        var subject = new Subject("hotline.register", nameof(HotlineTransfer), transfer.Id.ToString(), organ.Id);
        return await db.TryCommit(act, subject, stop) is { } conflict ? conflict : transfer;
    }

    internal static Refusal NotFound { get; } = new("hotline.not-found", new("没有找到，或者您没有办理它的权限。", "There is none, or you may not handle it."));

    internal static bool MayWrite(Actor actor, Organ organ) => actor.Holds(organ, Role.InformationOfficer, Role.RequestHandler, Role.OfficeHead);

    internal static Refusal Field(string field, string zh, string en) => new($"hotline.{field}", new(zh, en));

    private static Refusal? Faults(Command command, DateOnly today) =>
        string.IsNullOrWhiteSpace(command.TransferNumber) || command.TransferNumber.Length > LongestNumber ? Field("transferNumber", $"请填写转办单号，不超过 {LongestNumber} 个字。", "The number is missing or too long.")
        : command.ReceivedOn is not { } on || on > today ? Field("receivedOn", "请填写转办日期，不能晚于今天。", "Say when it came.")
        : command.DueOn < on ? Field("dueOn", "办理期限不能早于转办日期。", "It cannot be due before it came.")
        : string.IsNullOrWhiteSpace(command.Matter) || command.Matter.Length > LongestMatter ? Field("matter", $"请填写事项，不超过 {LongestMatter} 个字，不写来电人的姓名和电话。", "Say what it is about.")
        : null;
}
