namespace Gongkai.App.Registers.CleanUps;

public static class CleanUpWords
{
    public static string Of(CleanUpDecision? decision) => decision switch
    {
        CleanUpDecision.Keep => "继续有效",
        CleanUpDecision.Amend => "拟修改",
        CleanUpDecision.Repeal => "废止",
        CleanUpDecision.DeclareVoid => "宣布失效",
        _ => "未填",
    };
}
