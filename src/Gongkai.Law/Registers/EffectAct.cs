namespace Gongkai.Law.Registers;

/// <summary>What can happen to a 规章 or 行政规范性文件. In the order in which acts of one day are taken.</summary>
public enum EffectAct
{
    /// <summary>制定: the day under the text.</summary>
    Made,

    /// <summary>施行: the first day in force.</summary>
    TakesEffect,

    /// <summary>延续: its period of validity now ends on another day, or never.</summary>
    Extended,

    /// <summary>修改, by another document.</summary>
    Amended,

    /// <summary>部分废止: some articles end, the rest stays in force.</summary>
    PartlyRepealed,

    /// <summary>废止, by another document or by a decision.</summary>
    Repealed,

    /// <summary>宣布失效: found to have no use any more.</summary>
    DeclaredVoid,
}
