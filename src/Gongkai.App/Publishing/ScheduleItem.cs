using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Sets the hour at which an approved version goes out by itself. The checks are asked now, and again when the hour comes.</summary>
public sealed class ScheduleItem(OfficeDb db, CheckItem check)
{
    private const int FurthestDays = 366;

    /// <param name="VersionId">Which.</param>
    /// <param name="Day">In Beijing.</param>
    /// <param name="Time">In Beijing.</param>
    public sealed record Command(Guid VersionId, DateOnly? Day, TimeOnly? Time);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Schedule, act, stop);
        if ((opened.Refusal ?? Wrong(command, act) ?? await check.Gate(opened.Value, CheckItem.Stage.Publishing, act.Today, stop)) is { } refusal)
        {
            return refusal;
        }

        opened.Value.PublishAt = Instant(command);
        moving.Step(opened.Value, ItemMove.Schedule, act);
        return await moving.Commit(opened.Value, ItemMove.Schedule, act, stop);
    }

    private static Refusal? Wrong(Command command, Act act) =>
        command.Day is null || command.Time is null ? new("item.when-missing", new Wording("请填写发布日期和时间", "the day and hour are missing"))
        : Instant(command) <= act.At ? new("item.when-past", new Wording("定时发布的时间已经过去，请重新选择", "that hour is past"))
        : command.Day > act.Today.AddDays(FurthestDays) ? new("item.when-far", new Wording("定时发布不能晚于一年之后", "that is more than a year away"))
        : null;

    private static DateTime Instant(Command command) => command.Day!.Value.ToDateTime(command.Time!.Value, DateTimeKind.Utc).AddHours(-8);
}
