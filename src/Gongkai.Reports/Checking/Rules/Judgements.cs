namespace Gongkai.Reports.Checking.Rules;

/// <summary>Every check that takes judgement, in the order of the codes. One line a rule; a test compares the list with the files beside it.</summary>
internal static class Judgements
{
    /// <summary>The rules; they hold no state and may be shared between threads.</summary>
    public static IReadOnlyList<IJudgement> All { get; } =
    [
        new AR_101(),
        new AR_102(),
        new AR_103(),
        new AR_104(),
        new AR_105(),
        new AR_202(),
        new AR_204(),
        new AR_501(),
        new AR_502(),
        new AR_503(),
        new AR_504(),
        new AR_505(),
        new AR_506(),
        new AR_507(),
        new AR_508(),
        new AR_509(),
        new AR_510(),
        new AR_511(),
        new AR_601(),
        new AR_602(),
        new AR_603(),
        new AR_604(),
        new AR_605(),
        new AR_606(),
        new AR_607(),
        new AR_608(),
        new AR_609(),
        new AR_610(),
        new AR_611(),
        new AR_701(),
        new AR_703(),
        new AR_801(),
    ];
}
