using System.Globalization;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Why a cut must be so, and which sums that leans on.</summary>
internal sealed record Proof(Certainty Certainty, string? Text, IReadOnlyList<string> Codes)
{
    public static Proof Of(GluedRow row, Cut cut, Witnesses witnesses)
    {
        if (row.BareCuts is [var only] && only.Pieces.SequenceEqual(cut.Pieces))
        {
            return ByInk(row, cut);
        }

        var holding = witnesses.Holding(cut).ToList();
        var inside = holding.Where(pair => pair.Inside).Select(pair => pair.Sum).ToList();
        var columns = holding.Where(pair => !pair.Inside).Select(pair => pair.Sum).ToList();

        foreach (var choice in Choices(inside, columns))
        {
            if (row.CutsUpTo(cut.Pieces.Sum(piece => piece.Price), 1, choice) is { Count: 1 })
            {
                return BySums(cut, inside.Intersect(choice), columns.Intersect(choice));
            }
        }

        return BySums(cut, inside, columns);
    }

    /// <summary>For a cell that all cuts left agree on, in a row where they do not agree on everything.</summary>
    public static Proof OfOneCell(GluedRow row, int cell) =>
        row.BareCuts is [var first, ..] bare && bare.All(cut => cut.Pieces[cell].Says(first.Pieces[cell]))
            ? new Proof(Certainty.Inferred, "the same in every way to cut the ink", [])
            : new Proof(Certainty.Inferred, "the same in every cut that the sums allow", [.. row.Sums.Select(sum => sum.Code).Distinct()]);

    private static Proof ByInk(GluedRow row, Cut cut)
    {
        if (cut.Pieces.All(piece => piece.From < piece.To && row.Ink.AfterSpace(piece.From) && row.Ink.AfterSpace(piece.To)))
        {
            return new Proof(Certainty.Read, null, []);
        }

        var count = cut.Pieces.Length.ToString(CultureInfo.InvariantCulture);
        var oneEach = cut.Pieces.All(piece => piece.To == piece.From + 1);
        return new Proof(Certainty.Inferred, oneEach ? $"{count} digits for {count} cells" : "the ink can be cut in only one way", []);
    }

    private static Proof BySums(Cut cut, IEnumerable<RowSum> inside, IEnumerable<RowSum> columns)
    {
        var own = string.Join("; ", inside.Select(sum => $"{sum.InFigures(cut.Pieces)} ({sum.Code})"));
        var codes = columns.Select(sum => sum.Code).Distinct().ToList();
        var others = codes.Count == 0 ? "" : $"the columns ({string.Join(", ", codes)})";
        var text = string.Join(" and ", new[] { own, others }.Where(part => part.Length > 0));
        return new Proof(Certainty.Inferred, $"no other cut agrees with {text}", [.. inside.Select(sum => sum.Code).Concat(codes).Distinct()]);
    }

    // From the least to lean on to the most: the row's own sums, one check of the columns, both, everything.
    private static IEnumerable<List<RowSum>> Choices(List<RowSum> inside, List<RowSum> columns)
    {
        var byCode = columns.GroupBy(sum => sum.Code).Select(group => group.ToList()).ToList();
        return [inside, .. byCode, .. byCode.Select(group => inside.Concat(group).ToList()), [.. inside, .. columns]];
    }
}
