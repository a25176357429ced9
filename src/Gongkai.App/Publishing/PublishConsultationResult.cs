using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Publishes what came of a 征求意见: how many comments, how many adopted, and why the rest was not. (Interim Regulation on Major Administrative Decisions, art. 32)</summary>
public sealed class PublishConsultationResult(OfficeDb db)
{
    private const int LongestResult = 10_000;

    public sealed record Command(Guid ItemId, int? Received, int? Adopted, string? Result);

    public sealed record Published(DateTime At);

    public async Task<Outcome<Published>> Run(Command command, Act act, CancellationToken stop)
    {
        var item = await db.Items.Include(i => i.Organ).Include(i => i.Versions).FirstOrDefaultAsync(i => i.Id == command.ItemId, stop);
        var consultation = await db.Consultations.FirstOrDefaultAsync(c => c.ItemId == command.ItemId, stop);
        if (item is null || consultation is null || !ItemAccess.MayRead(act.Actor, item.Organ!))
        {
            return ItemAccess.NotFound;
        }

        if (Wrong(command, item, consultation, act) is { } refusal)
        {
            return refusal;
        }

        (consultation.Received, consultation.Adopted, consultation.Result, consultation.ResultPublishedAt) = (command.Received, command.Adopted, command.Result!.Trim(), act.At);
        return await db.TryCommit(act, new Subject("item.consult-result", nameof(Item), item.Id.ToString(), item.OrganId), stop) is { } conflict ? conflict : new Published(act.At);
    }

    private static Refusal? Wrong(Command command, Item item, Consultation consultation, Act act) =>
        !act.Actor.Holds(item.Organ!, People.Role.InformationOfficer, People.Role.OfficeHead) ? ItemAccess.MayNotWrite
        : !item.Versions.Any(version => ItemLife.IsReadable(version.State)) ? new("item.not-now", new Wording("征求意见还没有公开", "the consultation is not public"))
        : act.Today <= consultation.ClosesOn ? new("item.still-open", new Wording("征求意见还没有截止，不能公布采纳情况", "comments are still taken"))
        : command is { Received: >= 0, Adopted: >= 0 } && command.Adopted <= command.Received
            ? ItemMoving.Missing(command.Result, "item.result-missing", "采纳情况和未采纳的理由；没有收到意见的也请写明") is { Code: "item.result-missing" } missing ? missing : ItemFields.TooLong("采纳情况", command.Result, LongestResult)
        : new("item.result-figures", new Wording("请填写收到和采纳的条数，采纳的不能多于收到的；没有收到的填 0", "the figures are missing or do not agree"));
}
