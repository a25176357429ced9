namespace Gongkai.Reports.Figures.Gluing;

/// <summary>The ink that one cell takes in one way of cutting.</summary>
/// <param name="From">The first mark.</param>
/// <param name="To">The first mark behind it; equal to <paramref name="From"/> for a blank.</param>
/// <param name="State">Number, mark or blank.</param>
/// <param name="Value">The number; 0 otherwise, which is what a sum makes of it.</param>
/// <param name="Price">How unlikely this is by itself: 0 for what is usual.</param>
internal readonly record struct Piece(int From, int To, CellState State, decimal Value, int Price)
{
    /// <summary>Two pieces that say the same, wherever they stand.</summary>
    public bool Says(Piece other) => State == other.State && Value == other.Value;
}
