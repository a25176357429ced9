using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Figures;

/// <summary>
/// Extraction to text sometimes drops one figure of a row onto a line of its own. Where one row lacks one figure and one figure was left over between
/// the rows, and the row's sums leave one place for it, it stood there.
/// </summary>
internal static class StrayFigures
{
    /// <summary>The one figure that was left over, when one row lacks one; null otherwise.</summary>
    public static FigurePiece? Of(LocatedBlock located, int width)
    {
        var strays = located.Strays.Where(group => group.Pieces is [{ Printed.Kind: PrintedKind.Number }]).ToList();
        return strays is [var only] && located.Rows.Count(row => row.Group.Filled == width - 1) == 1 ? only.Pieces[0] : null;
    }

    /// <summary>The row with the stray in its place; null unless exactly one arrangement satisfies the sums.</summary>
    public static FigurePiece[]? Complete(FigurePiece[] filled, FigurePiece stray, ColumnSums sums)
    {
        FigurePiece[]? only = null;
        Span<decimal?> values = stackalloc decimal?[filled.Length + 1];

        for (var at = 0; at <= filled.Length; at++)
        {
            FigurePiece[] tried = [.. filled.AsSpan(0, at), stray, .. filled.AsSpan(at)];
            for (var i = 0; i < tried.Length; i++)
            {
                values[i] = tried[i].Printed.Kind == PrintedKind.Number ? tried[i].Printed.Value : null;
            }

            if (!sums.Hold(values) || (only is not null && SameValues(only, tried)))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = tried;
        }

        return only;
    }

    private static bool SameValues(FigurePiece[] a, FigurePiece[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Printed != b[i].Printed)
            {
                return false;
            }
        }

        return true;
    }
}
