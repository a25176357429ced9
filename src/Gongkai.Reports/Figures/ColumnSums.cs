using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Figures;

/// <summary>The sums that the form demands within each row of a block, as positions of columns: what arbitrates between readings.</summary>
internal sealed class ColumnSums
{
    private readonly List<(int[] Left, int[] Right, string Code)> sums = [];

    public ColumnSums(LawBook law, string table, IReadOnlyList<FormLine> columns)
    {
        foreach (var check in law.Checks.Values)
        {
            foreach (var relation in check.Relations)
            {
                if (relation.Table == table && relation.Each == "row" && relation.Is == "=" && relation.Over is null
                    && Positions(relation.Left, columns) is { } left && Positions(relation.Right, columns) is { } right)
                {
                    sums.Add((left, right, check.Code));
                }
            }
        }
    }

    /// <summary>Whether the form demands any.</summary>
    public bool Any => sums.Count > 0;

    /// <summary>The checks behind the sums.</summary>
    public IReadOnlyList<string> Codes => [.. sums.Select(sum => sum.Code)];

    /// <summary>Whether this column is a sum of others.</summary>
    public bool IsSum(int column) => sums.Exists(sum => Array.IndexOf(sum.Left, column) >= 0);

    /// <summary>Whether all sums hold; blanks count as nothing.</summary>
    public bool Hold(ReadOnlySpan<decimal?> values)
    {
        foreach (var (left, right, _) in sums)
        {
            if (Add(values, left) != Add(values, right))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for printed pieces; what is no number counts as nothing.</summary>
    public bool Hold(ReadOnlySpan<FigurePiece> pieces)
    {
        Span<decimal?> values = stackalloc decimal?[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            values[i] = pieces[i].Printed.Kind == PrintedKind.Number ? pieces[i].Printed.Value : null;
        }

        return Hold(values);
    }

    private static decimal Add(ReadOnlySpan<decimal?> values, int[] positions)
    {
        var sum = 0m;
        foreach (var position in positions)
        {
            sum += values[position] ?? 0;
        }

        return sum;
    }

    private static int[]? Positions(IReadOnlyList<string> terms, IReadOnlyList<FormLine> columns)
    {
        var positions = new int[terms.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = columns.ToList().FindIndex(column => column.Code == terms[i]);
            if (positions[i] < 0)
            {
                return null;
            }
        }

        return positions;
    }
}
