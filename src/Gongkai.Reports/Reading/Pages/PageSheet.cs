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

    /// <summary>As the document names it.</summary>
    public PrintedPage Size => new(Number, (int)MathF.Round(Width), (int)MathF.Round(Height));

    /// <summary>A place on it in shares of its size.</summary>
    public Area AreaOf(Box box) => new(Number, Share(box.Left, Width), Share(box.Top, Height), Share(box.Right, Width), Share(box.Bottom, Height));

    private static float Share(float at, float whole) => whole > 0 ? MathF.Round(Math.Clamp(at / whole, 0, 1), 4) : 0;

    /// <summary>Tables that were read cell by cell already (scans); the others take their text from the words.</summary>
    public IReadOnlyDictionary<Lattice, DrawnTable> Filled { get; init; } = new Dictionary<Lattice, DrawnTable>();
}
