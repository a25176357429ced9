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

        var own = row.Sums.Where(sum => !row.Fails(sum, cut)).ToList();
        var codes = witnesses.Codes.ToList();

        if (own.Count > 0 && row.CutsUpTo(cut.Pieces.Sum(piece => piece.Price), 1, own) is { Count: 1 })
        {
            return BySums(cut, own, []);
        }

        return BySums(cut, own, codes.Find(code => witnesses.IsSettledBy(code, cut)) is { } settles ? [settles] : codes);
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

    private static Proof BySums(Cut cut, IReadOnlyList<RowSum> own, IReadOnlyList<string> columns)
    {
        var figures = string.Join("; ", own.Select(sum => $"{sum.InFigures(cut.Pieces)} ({sum.Code})"));
        var others = columns.Count == 0 ? "" : $"the columns ({string.Join(", ", columns)})";
        var text = string.Join(" and ", new[] { figures, others }.Where(part => part.Length > 0));
        return new Proof(Certainty.Inferred, $"no other cut agrees with {text}", [.. own.Select(sum => sum.Code).Concat(columns).Distinct()]);
    }
}
