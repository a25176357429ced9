using Gongkai.App.History;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Makes whichever move a button asks for; the operation of that move decides. 保密审查 and re-examination have forms of their own.</summary>
public sealed class MoveItem(
    SendItemToReview send, ApproveItem approve, RefuseItem refuse, TakeBackItem takeBack, PublishItem publish, ScheduleItem schedule, UnscheduleItem unschedule, WithdrawItem withdraw,
    WithholdItem withhold, KeepItemForRequests keep)
{
    /// <param name="Opinion">审核意见, 退回理由, 撤回说明 or a note, as the move asks.</param>
    /// <param name="Day">For scheduling and for looking again.</param>
    /// <param name="Time">For scheduling.</param>
    /// <param name="Revision">The revision that the person read.</param>
    public sealed record Command(Guid VersionId, ItemMove Move, string? Opinion = null, DateOnly? Day = null, TimeOnly? Time = null, int? Revision = null);

    public Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop) => command.Move switch
    {
        ItemMove.SendToReview => send.Run(new(command.VersionId, command.Opinion), act, stop),
        ItemMove.Approve => approve.Run(new(command.VersionId, command.Opinion, command.Revision), act, stop),
        ItemMove.Refuse => refuse.Run(new(command.VersionId, command.Opinion), act, stop),
        ItemMove.TakeBack => takeBack.Run(new(command.VersionId, command.Opinion), act, stop),
        ItemMove.Publish => publish.Run(new(command.VersionId), act, stop),
        ItemMove.Schedule => schedule.Run(new(command.VersionId, command.Day, command.Time), act, stop),
        ItemMove.Unschedule => unschedule.Run(new(command.VersionId, command.Opinion), act, stop),
        ItemMove.Withdraw => withdraw.Run(new(command.VersionId, command.Opinion), act, stop),
        ItemMove.Withhold => withhold.Run(new(command.VersionId, command.Day, command.Opinion), act, stop),
        ItemMove.KeepForRequests => keep.Run(new(command.VersionId, command.Day, command.Opinion), act, stop),
        _ => Task.FromResult<Outcome<ItemMoved>>(new Refusal("item.not-a-button", new Wording("这一步由系统或专门的页面办理", "this step is made elsewhere"))),
    };
}
