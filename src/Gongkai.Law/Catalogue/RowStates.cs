namespace Gongkai.Law.Catalogue;

/// <summary>What the states of a row mean to whoever looks: said here once, so that pages ask and do not compare.</summary>
public static class RowStates
{
    /// <summary>The gaps, the worst first.</summary>
    public static IReadOnlyList<RowState> Gaps { get; } = [RowState.Late, RowState.Empty, RowState.Stale];

    /// <summary>A day has passed.</summary>
    public static bool IsOverdue(this RowState state) => state == RowState.Late;

    /// <summary>Nothing, or nothing new, stands under it.</summary>
    public static bool IsLacking(this RowState state) => state is RowState.Empty or RowState.Stale;

    /// <summary>The organ has said why there is nothing.</summary>
    public static bool IsExplained(this RowState state) => state == RowState.Explained;
}
