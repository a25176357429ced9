namespace Gongkai.Reports.Figures.Gluing;

/// <summary>One way to set the borders in a glued row.</summary>
/// <param name="Pieces">One for each cell.</param>
/// <param name="Price">What it asks us to believe: accidents, oddities and sums that fail, added up.</param>
internal sealed record Cut(Piece[] Pieces, int Price);
