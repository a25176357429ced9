namespace Gongkai.Reports.Reading.Pages;

/// <summary>One page: the words on it, and the tables that its lines draw.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Words">In any order.</param>
internal sealed record PageSheet(int Number, float Width, float Height, IReadOnlyList<Word> Words)
{
    /// <summary>Tables drawn with lines, from top to bottom.</summary>
    public IReadOnlyList<Lattice> Lattices { get; init; } = [];

    /// <summary>Tables that were read cell by cell already (scans); the others take their text from the words.</summary>
    public IReadOnlyDictionary<Lattice, DrawnTable> Filled { get; init; } = new Dictionary<Lattice, DrawnTable>();
}
