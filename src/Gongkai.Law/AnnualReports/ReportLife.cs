namespace Gongkai.Law.AnnualReports;

/// <summary>The life of a version as a table: from where, by what, to where. Buttons, operations and documents ask the same table.</summary>
public static class ReportLife
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<ReportStep> Steps { get; } =
    [
        new(ReportState.Draft, ReportMove.SendToReview, ReportState.FirstReview),
        new(ReportState.FirstReview, ReportMove.Approve, ReportState.SecondReview),
        new(ReportState.SecondReview, ReportMove.Approve, ReportState.FinalReview),
        new(ReportState.FinalReview, ReportMove.Approve, ReportState.Approved),
        new(ReportState.FirstReview, ReportMove.Refuse, ReportState.Draft),
        new(ReportState.SecondReview, ReportMove.Refuse, ReportState.Draft),
        new(ReportState.FinalReview, ReportMove.Refuse, ReportState.Draft),
        new(ReportState.FirstReview, ReportMove.TakeBack, ReportState.Draft),
        new(ReportState.Approved, ReportMove.TakeBack, ReportState.Draft),
        new(ReportState.Approved, ReportMove.Submit, ReportState.Submitted),
        new(ReportState.Submitted, ReportMove.Accept, ReportState.Accepted),
        new(ReportState.Submitted, ReportMove.SendBack, ReportState.Draft),
        new(ReportState.Accepted, ReportMove.SendBack, ReportState.Draft),
        new(ReportState.Accepted, ReportMove.Publish, ReportState.Published),
        new(ReportState.Published, ReportMove.Supersede, ReportState.Superseded),
    ];

    /// <summary>Where the move leads; null when it may not be made from here.</summary>
    public static ReportState? After(ReportState from, ReportMove move) => Steps.FirstOrDefault(step => step.From == from && step.Move == move)?.To;

    /// <summary>What can be done here.</summary>
    public static IEnumerable<ReportMove> MovesFrom(ReportState from) => Steps.Where(step => step.From == from).Select(step => step.Move);

    /// <summary>Whether figures and texts may be changed.</summary>
    public static bool IsEditable(ReportState state) => state == ReportState.Draft;

    /// <summary>Whether the public may read it.</summary>
    public static bool IsPublic(ReportState state) => state is ReportState.Published or ReportState.Superseded;
}

/// <summary>One line of the table.</summary>
public sealed record ReportStep(ReportState From, ReportMove Move, ReportState To);
