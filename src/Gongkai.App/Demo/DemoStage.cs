using Gongkai.Law.AnnualReports;

namespace Gongkai.App.Demo;

/// <summary>How far the reports of the last year have come; those not named are published, as in every county that is nearly done.</summary>
internal static class DemoStage
{
    /// <summary>The two years shown.</summary>
    public static IReadOnlyList<int> Years { get; } = [2024, 2025];

    private static readonly Dictionary<string, ReportMove[]> Unfinished = new()
    {
        ["tongling"] = [],
        ["yunfeng"] = [ReportMove.SendToReview],
        ["yanchi"] = [ReportMove.SendToReview, ReportMove.Approve, ReportMove.Approve],
        ["songping"] = [ReportMove.SendToReview, ReportMove.Approve, ReportMove.Approve, ReportMove.Approve, ReportMove.Submit],
        ["heishui"] = [ReportMove.SendToReview, ReportMove.Approve, ReportMove.Approve, ReportMove.Approve, ReportMove.Submit, ReportMove.SendBack],
        ["yunling-forest"] = [ReportMove.SendToReview, ReportMove.Approve, ReportMove.Approve, ReportMove.Approve, ReportMove.Submit, ReportMove.Accept],
    };

    /// <summary>All the way to the public.</summary>
    public static IReadOnlyList<ReportMove> Whole { get; } =
        [ReportMove.SendToReview, ReportMove.Approve, ReportMove.Approve, ReportMove.Approve, ReportMove.Submit, ReportMove.Accept, ReportMove.Publish];

    /// <summary>An organ that has not begun the last year's report.</summary>
    public const string NotBegun = "baixi";

    /// <summary>An organ that corrected its report after publication.</summary>
    public const string Corrected = "liuting";

    /// <summary>What was done to the report so far.</summary>
    public static IReadOnlyList<ReportMove> Moves(string organ, int year) => year == Years[^1] && Unfinished.TryGetValue(organ, out var moves) ? moves : Whole;
}
