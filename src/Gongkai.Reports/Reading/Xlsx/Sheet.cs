namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>A printed or bordered cell of a sheet; rows and columns count from 1.</summary>
internal readonly record struct SheetCell(int Row, int Column, string Text, bool Border);

/// <summary>A merged range, both ends included.</summary>
internal readonly record struct MergedRange(int Top, int Left, int Bottom, int Right);

/// <summary>What a sheet holds, cells in reading order.</summary>
internal sealed class Sheet
{
    public List<SheetCell> Cells { get; } = [];

    public List<MergedRange> Merged { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>True when a formula has no stored result.</summary>
    public bool Uncalculated { get; set; }

    public bool IsHiddenColumn(int column)
    {
        foreach (var (first, last) in HiddenColumns)
        {
            if (column >= first && column <= last)
            {
                return true;
            }
        }

        return false;
    }
}
