namespace Gongkai.Law.Publishing;

/// <summary>What states, moves and kinds are called, once for pages, letters and documents.</summary>
public static class ItemLifeWords
{
    /// <summary>The state's name.</summary>
    public static Wording Name(this ItemState state) => state switch
    {
        ItemState.Draft => new("草稿", "draft"),
        ItemState.FirstReview => new("一审一校", "first review"),
        ItemState.SecondReview => new("二审二校", "second review"),
        ItemState.FinalReview => new("三审三校", "final review"),
        ItemState.SecrecyReview => new("保密审查", "secrecy review"),
        ItemState.Referred => new("转请确定", "referred"),
        ItemState.Approved => new("待发布", "approved"),
        ItemState.Scheduled => new("定时发布", "scheduled"),
        ItemState.Published => new("已发布", "published"),
        ItemState.Superseded => new("已更新", "superseded"),
        ItemState.Expired => new("已到期", "expired"),
        ItemState.Withdrawn => new("已撤回", "withdrawn"),
        ItemState.Withheld => new("不予公开", "withheld"),
        _ => new("依申请公开", "on request"),
    };

    /// <summary>The move's name, as its button says it.</summary>
    public static Wording Name(this ItemMove move) => move switch
    {
        ItemMove.SendToReview => new("送审", "send to review"),
        ItemMove.Approve => new("审核通过", "approve"),
        ItemMove.Refuse => new("退回修改", "refuse"),
        ItemMove.TakeBack => new("撤回修改", "take back"),
        ItemMove.Clear => new("保密审查同意", "clear"),
        ItemMove.Refer => new("转请确定", "refer"),
        ItemMove.Publish => new("发布", "publish"),
        ItemMove.Schedule => new("定时发布", "schedule"),
        ItemMove.Unschedule => new("取消定时", "unschedule"),
        ItemMove.Supersede => new("更新替换", "supersede"),
        ItemMove.Expire => new("到期下线", "expire"),
        ItemMove.Withdraw => new("撤回", "withdraw"),
        ItemMove.Withhold => new("列入不予公开登记", "withhold"),
        ItemMove.KeepForRequests => new("列为依申请公开", "keep for requests"),
        _ => new("重新办理", "reopen"),
    };

    /// <summary>The 公开属性 as it is printed on papers.</summary>
    public static Wording Name(this Publicity publicity) => publicity switch
    {
        Publicity.OnInitiative => new("主动公开", "disclosed on own initiative"),
        Publicity.OnRequest => new("依申请公开", "disclosed on request"),
        _ => new("不予公开", "not disclosed"),
    };
}
