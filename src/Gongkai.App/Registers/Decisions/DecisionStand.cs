namespace Gongkai.App.Registers.Decisions;

/// <summary>Where a decision stands before the public, from its dates.</summary>
public sealed record DecisionStand(string Name, bool IsPublished, bool IsShown, bool WantsWithdrawal)
{
    public static DecisionStand Of(DateTime? published, DateTime? withdrawn, DateOnly? overturned, DateOnly? shownUntil, DateOnly today) =>
        withdrawn is not null ? new("已撤回", true, false, false)
        : published is null ? new(overturned is null ? "未公开" : "未公开（已被变更撤销）", false, false, false)
        : overturned is not null ? new("应当撤回", true, true, true)
        : shownUntil < today ? new("公示期满", true, false, false)
        : new("公开中", true, true, false);

    public static DecisionStand Of(DecisionRecord record, DateOnly today) => Of(record.PublishedAt, record.WithdrawnAt, record.OverturnedOn, record.ShownUntil, today);

    /// <summary>What the parts of a register are called.</summary>
    public static string NameOf(DecisionPart part) => part switch
    {
        DecisionPart.Unpublished => "未公开",
        DecisionPart.Late => "超期未公开",
        DecisionPart.Public => "公开中",
        DecisionPart.ToWithdraw => "应当撤回",
        DecisionPart.Withdrawn => "已撤回",
        _ => "公示期满",
    };
}
