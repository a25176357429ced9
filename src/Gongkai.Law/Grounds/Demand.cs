namespace Gongkai.Law.Grounds;

/// <summary>What an outcome demands of the case before it can be proposed.</summary>
public enum Demand
{
    /// <summary>依据: the provision.</summary>
    Basis,

    /// <summary>事实: what was found.</summary>
    Facts,

    /// <summary>理由. (arts 36(3), 37)</summary>
    Reasons,

    /// <summary>获取方式和途径. (art. 36(1))</summary>
    WhereToFind,

    /// <summary>The information itself, or way, place and time of getting it. (art. 36(2))</summary>
    Provided,

    /// <summary>Which part is withheld. (art. 37)</summary>
    Withheld,

    /// <summary>检索记录: where, with which words, by whom. (art. 36(4))</summary>
    Search,

    /// <summary>The law or regulation that forbids it. (art. 14)</summary>
    ForbiddingLaw,

    /// <summary>The third party was consulted, or why it need not be. (arts 15, 32)</summary>
    Consultation,

    /// <summary>The right way: the special rules, the petition office. (arts 36(7), 39)</summary>
    RightChannel,

    /// <summary>The earlier reply's number and day. (art. 36(6))</summary>
    EarlierReply,

    /// <summary>A supplement was asked for and came. (art. 30)</summary>
    Supplemented,

    /// <summary>Reasons were asked for. (art. 35)</summary>
    ReasonsAsked,

    /// <summary>The applicant's day has passed: see <c>ClockReading.MayLapse</c>.</summary>
    Lapsed,
}

/// <summary>What a case has to show for an outcome. Texts count when they say something; the rest are facts of the case.</summary>
public sealed record OutcomeDraft
{
    /// <summary>依据 as the letter cites it.</summary>
    public string? Basis { get; init; }

    /// <summary>事实.</summary>
    public string? Facts { get; init; }

    /// <summary>理由.</summary>
    public string? Reasons { get; init; }

    /// <summary>获取方式和途径.</summary>
    public string? WhereToFind { get; init; }

    /// <summary>What is provided and how; or true by <see cref="HasFiles"/>.</summary>
    public string? Provided { get; init; }

    /// <summary>Whether files are attached to the reply.</summary>
    public bool HasFiles { get; init; }

    /// <summary>The part that is withheld.</summary>
    public string? Withheld { get; init; }

    /// <summary>检索记录.</summary>
    public string? Search { get; init; }

    /// <summary>The law or regulation that forbids disclosure.</summary>
    public string? ForbiddingLaw { get; init; }

    /// <summary>How the third party was consulted, or why not.</summary>
    public string? Consultation { get; init; }

    /// <summary>The right way.</summary>
    public string? RightChannel { get; init; }

    /// <summary>The earlier reply.</summary>
    public string? EarlierReply { get; init; }

    /// <summary>Whether the applicant supplemented.</summary>
    public bool Supplemented { get; init; }

    /// <summary>Whether reasons were asked for.</summary>
    public bool ReasonsAsked { get; init; }

    /// <summary>Whether the applicant's day has passed.</summary>
    public bool Lapsed { get; init; }

    internal bool Meets(Demand demand) => demand switch
    {
        Demand.Basis => Says(Basis),
        Demand.Facts => Says(Facts),
        Demand.Reasons => Says(Reasons),
        Demand.WhereToFind => Says(WhereToFind),
        Demand.Provided => HasFiles || Says(Provided),
        Demand.Withheld => Says(Withheld),
        Demand.Search => Says(Search),
        Demand.ForbiddingLaw => Says(ForbiddingLaw),
        Demand.Consultation => Says(Consultation),
        Demand.RightChannel => Says(RightChannel),
        Demand.EarlierReply => Says(EarlierReply),
        Demand.Supplemented => Supplemented,
        Demand.ReasonsAsked => ReasonsAsked,
        _ => Lapsed,
    };

    // A reason of "无", a dash or three dots is no reason.
    private static bool Says(string? text) => text is not null && text.Count(char.IsLetterOrDigit) >= 2;
}

/// <summary>What the demands are called, and what a clerk is told when one is not met.</summary>
public static class DemandWords
{
    /// <summary>The field's name.</summary>
    public static Wording Name(this Demand demand) => demand switch
    {
        Demand.Basis => new("依据", "basis"),
        Demand.Facts => new("事实", "facts"),
        Demand.Reasons => new("理由", "reasons"),
        Demand.WhereToFind => new("获取方式和途径", "where to find it"),
        Demand.Provided => new("提供的信息或者获取方式", "what is provided"),
        Demand.Withheld => new("不予公开的部分", "what is withheld"),
        Demand.Search => new("检索情况", "search record"),
        Demand.ForbiddingLaw => new("禁止公开的法律、行政法规", "the law that forbids it"),
        Demand.Consultation => new("征求第三方意见情况", "consultation of the third party"),
        Demand.RightChannel => new("正确的办理渠道", "the right channel"),
        Demand.EarlierReply => new("此前的答复", "the earlier reply"),
        Demand.Supplemented => new("补正", "the supplement"),
        Demand.ReasonsAsked => new("要求说明理由", "asking for reasons"),
        _ => new("期限届满", "the day has passed"),
    };

    internal static Refusal Lacking(this Demand demand, OutcomeKind outcome) => new(
        $"outcome.lacks-{demand.ToString().ToLowerInvariant()}",
        demand switch
        {
            Demand.Supplemented => new("还没有告知补正并收到补正，不能以“补正后仍不明确”办结", "no supplement was asked for and received"),
            Demand.ReasonsAsked => new("还没有要求申请人说明理由", "the applicant was not asked for reasons"),
            Demand.Lapsed => new("申请人的补正或者缴费期限还没有届满", "the applicant's day has not passed"),
            _ => new($"“{outcome.Name.Zh}”应写明{demand.Name().Zh}", $"'{outcome.Name.En}' must state: {demand.Name().En}"),
        },
        outcome.Article);
}
