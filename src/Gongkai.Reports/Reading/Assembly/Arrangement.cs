namespace Gongkai.Reports.Reading.Assembly;

/// <summary>Whether a table holds data or only arranges the page: old sites put navigation, article and footer into the cells of one table.</summary>
internal static class Arrangement
{
    private const int LongText = 400;
    private const int FewCells = 8;

    public static bool Of(PendingTable table, List<Piece> tape)
    {
        var (printed, longest, several, lastRow) = (0, 0, false, -1);

        foreach (var cell in table.Cells)
        {
            var length = Length(cell, tape);
            printed += length > 0 ? 1 : 0;
            longest = Math.Max(longest, length);
            several |= cell.Row == lastRow;
            lastRow = cell.Row;
        }

        return !several || table.InnerCells * 2 > printed || (longest > LongText && printed <= FewCells);
    }

    private static int Length(PendingCell cell, List<Piece> tape)
    {
        var length = 0;
        for (var i = cell.From; i < cell.To && length <= LongText; i++)
        {
            if (tape[i].Table is { } inner)
            {
                i = inner.End - 1;
            }
            else
            {
                length += tape[i].Text.Length;
            }
        }

        return length;
    }
}
