namespace Gongkai.Reports.Reading.Assembly;

/// <summary>A cell as its source states it: which row it opens in and how far it says that it reaches.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Down">Rows it claims to span; anything, a forged or mistyped number included.</param>
/// <param name="Across">Columns it claims to span; likewise.</param>
/// <param name="Empty">True when nothing is printed in it.</param>
internal readonly record struct Span(int Row, int Down, int Across, bool Empty);
