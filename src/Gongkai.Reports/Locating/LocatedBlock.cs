namespace Gongkai.Reports.Locating;

/// <summary>How a row was recognised.</summary>
internal enum RowWitness
{
    /// <summary>By its label.</summary>
    Label,

    /// <summary>By a damaged label in its place.</summary>
    LikeLabel,

    /// <summary>By its place between rows that were recognised.</summary>
    Order,

    /// <summary>By the heading above and by having exactly as many figures as the line has cells.</summary>
    Count,
}

/// <summary>A row of the form and the figures that stand in it.</summary>
/// <param name="Row">The row; null for the one line that holds all rows of a block.</param>
/// <param name="Group">The figures.</param>
/// <param name="Witness">How it was recognised.</param>
internal sealed record LocatedRow(FormRow? Row, FigureGroup Group, RowWitness Witness);

/// <summary>Rows that could be one of several groups, none of them certainly.</summary>
/// <param name="Row">The row.</param>
/// <param name="Groups">The groups it may be.</param>
internal sealed record DoubtfulRow(FormRow Row, IReadOnlyList<FigureGroup> Groups);

/// <summary>What was found of one block, or of one copy of it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Rows">The rows found, in the form's order.</param>
/// <param name="Doubts">The rows that are there but cannot be told apart.</param>
internal sealed record LocatedBlock(FormRows Block, IReadOnlyList<LocatedRow> Rows, IReadOnlyList<DoubtfulRow> Doubts)
{
    /// <summary>Groups among those of the block that went to no row.</summary>
    public IReadOnlyList<FigureGroup> Strays { get; init; } = [];
}
