namespace Gongkai.Law.Registers;

/// <summary>What acts and states of documents are called.</summary>
public static class EffectWords
{
    /// <summary>The state as lists mark it.</summary>
    public static Wording Name(this EffectState state) => state switch
    {
        EffectState.NotYetInForce => new("尚未施行", "not yet in force"),
        EffectState.InForce => new("现行有效", "in force"),
        EffectState.Amended => new("已修改", "amended"),
        EffectState.Repealed => new("废止", "repealed"),
        EffectState.DeclaredVoid => new("失效", "declared void"),
        _ => new("到期", "expired"),
    };

    /// <summary>The act as the history of a document names it.</summary>
    public static Wording Name(this EffectAct act) => act switch
    {
        EffectAct.Made => new("制定", "made"),
        EffectAct.TakesEffect => new("施行", "takes effect"),
        EffectAct.Extended => new("延续", "extended"),
        EffectAct.Amended => new("修改", "amended"),
        EffectAct.PartlyRepealed => new("部分废止", "partly repealed"),
        EffectAct.Repealed => new("废止", "repealed"),
        _ => new("宣布失效", "declared void"),
    };

    /// <summary>Whether people may rely on it: in force, in whichever text.</summary>
    public static bool IsInForce(this EffectState state) => state is EffectState.InForce or EffectState.Amended;

    /// <summary>Whether it has ended, one way or another.</summary>
    public static bool IsEnded(this EffectState state) => state is EffectState.Repealed or EffectState.DeclaredVoid or EffectState.Expired;
}
