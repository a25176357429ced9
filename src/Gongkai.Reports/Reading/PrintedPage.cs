namespace Gongkai.Reports.Reading;

/// <summary>A page as it is printed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points (1/72 inch).</param>
/// <param name="Height">In points.</param>
public readonly record struct PrintedPage(int Number, int Width, int Height);
