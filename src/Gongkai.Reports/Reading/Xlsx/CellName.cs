namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>Names of cells and ranges: B7, A1:D4.</summary>
internal static class CellName
{
    public const int MostRow = 1_048_576;

    private const int MostColumn = 16_384;

    /// <summary>Row and column from 1; null when the text is no such name.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> name)
    {
        var (column, i) = (0, 0);
        for (; i < name.Length && char.IsAsciiLetter(name[i]) && column <= MostColumn; i++)
        {
            column = column * 26 + (name[i] & 0x1F);
        }

        return i > 0 && int.TryParse(name[i..], out var row) && row is >= 1 and <= MostRow && column <= MostColumn ? (row, column) : null;
    }

    /// <summary>A column's letters: 1 is A, 28 is AB.</summary>
    public static string Column(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : Column((number - 1) / 26) + (char)('A' + (number - 1) % 26);

    /// <summary>Both corners; null when the text is no range.</summary>
    public static MergedRange? Range(string? name)
    {
        var colon = name?.IndexOf(':') ?? -1;
        return colon > 0 && Parse(name.AsSpan(0, colon)) is var (top, left) && Parse(name.AsSpan(colon + 1)) is var (bottom, right) && bottom >= top && right >= left
            ? new MergedRange(top, left, bottom, right)
            : null;
    }
}
