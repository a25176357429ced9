using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>One cell of a grid or one line of running text, in reading order.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Place">Of the cell or the line.</param>
/// <param name="Offset">Where the line starts within its paragraph, counted in characters from 0; 0 for cells.</param>
/// <param name="Strip">The row or line it stands in.</param>
/// <param name="Cell">The grid's cell; null for lines.</param>
/// <param name="Column">The grid's column from 0; −1 for lines.</param>
/// <param name="Printed">What the text is.</param>
/// <param name="Start">How many ideographs of labels stand before it in the whole flow.</param>
internal readonly record struct Slot(string Text, Place Place, int Offset, int Strip, GridCell? Cell, int Column, Printed Printed, int Start)
{
    /// <summary>The place of some of its characters, from 0, end excluded.</summary>
    public Place At(int from, int to) => Place.At(Math.Max(Place.From, 1) + Offset + from, Math.Max(Place.From, 1) + Offset + to - 1);
}

/// <summary>One row of a grid, or one line.</summary>
/// <param name="First">Its first slot.</param>
/// <param name="Count">How many slots.</param>
/// <param name="Grid">The grid; null for a line.</param>
/// <param name="Row">The row within the grid, from 0.</param>
internal readonly record struct Strip(int First, int Count, Grid? Grid, int Row);
