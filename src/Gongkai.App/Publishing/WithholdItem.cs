using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Enters what is not disclosed in the register that is looked through again. (Regulation, art. 18)</summary>
public sealed class WithholdItem(OfficeDb db)
{
    private const int FurthestYears = 5;

    /// <param name="VersionId">Which.</param>
    /// <param name="ReexamineOn">When it is looked at again; the Regulation names no interval, so the organ says.</param>
    public sealed record Command(Guid VersionId, DateOnly? ReexamineOn, string? Note = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Withhold, act, stop);
        if ((opened.Refusal ?? WrongDay(command.ReexamineOn, act.Today) ?? ItemMoving.TooLong(command.Note)) is { } refusal)
        {
            return refusal;
        }

        opened.Value.Item!.ReexamineOn = command.ReexamineOn;
        moving.Step(opened.Value, ItemMove.Withhold, act, command.Note);
        return await moving.Commit(opened.Value, ItemMove.Withhold, act, stop);
    }

    /// <summary>Why it cannot be looked at again on this day; null when it can.</summary>
    internal static Refusal? WrongDay(DateOnly? day, DateOnly today) => day is null || day <= today || day > today.AddYears(FurthestYears)
        ? new("item.reexamine-on", new Wording($"请填写下次复查日期，应在明天以后、{FurthestYears} 年以内", $"say when it is looked at again, within {FurthestYears} years"), "Regulation, art. 18")
        : null;
}
