using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>What is to be done with an item in each of its states, for the person who looks at it.</summary>
public static class ItemWaits
{
    /// <summary>What it waits for, in a sentence.</summary>
    public static string Of(ItemStatus.View view) => view.Current.State switch
    {
        ItemState.Draft => "正在起草。正文、基本信息和附件齐全、检查清单没有错误后送审。",
        ItemState.FirstReview or ItemState.SecondReview or ItemState.FinalReview => $"等待{view.Levels.Name(view.Current.State)}。审核人可以在正文中直接改正，改动逐处留痕；也可以写明理由退回。",
        ItemState.SecrecyReview => "等待保密审查。未经保密审查的信息不得公开（《条例》第十七条）。",
        ItemState.Referred => "已转请有关部门确定，收到答复后由保密审查员办理。",
        ItemState.Approved => view.Item.Publicity switch { Publicity.OnInitiative => "审核和保密审查都已通过，可以发布或定时发布。", Publicity.OnRequest => "审核和保密审查都已通过，列为依申请公开后登记保存。", _ => "审核和保密审查都已通过，列入不予公开登记并确定复查日期。" },
        ItemState.Scheduled => "到时间后由系统自动发布；发布前会再检查一次。",
        ItemState.Published => "已公开，公众可以查阅。内容变化时用“更新”发布新版本；不应继续公开的，写明理由撤回。",
        ItemState.Withdrawn => "已撤回，公开页面只显示撤回说明。",
        ItemState.Expired => "展示期已过，列表和检索中不再出现，原地址仍可查阅。",
        ItemState.Superseded => "已由新版本替换，仍可查阅。",
        ItemState.Withheld => "已列入不予公开登记，到期复查（《条例》第十八条）。",
        _ => "已列为依申请公开，到期复查。",
    };
}
