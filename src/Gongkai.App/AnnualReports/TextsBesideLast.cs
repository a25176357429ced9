using Gongkai.Reports.Comparing;

namespace Gongkai.App.AnnualReports;

/// <summary>The texts of a draft beside last year's.</summary>
/// <param name="Reuse">How much of all own text stands in last year's; null when there is too little to say.</param>
/// <param name="Sections">Sections with text on either side.</param>
public sealed record TextsBesideLast(ReuseShare? Reuse, IReadOnlyList<SectionBesideLast> Sections)
{
    internal static TextsBesideLast Of(Comparison comparison) =>
        new(comparison.Reuse, [.. comparison.Sections.Select(section => new SectionBesideLast(section.Code, section.Heading, section.Pieces))]);

    /// <summary>By the form's code, or by heading where the form has none for it; null when neither year says anything there.</summary>
    public SectionBesideLast? Find(string? code, string heading) =>
        Sections.FirstOrDefault(section => code is null ? section.Code is null && section.Heading == heading : section.Code == code);
}

/// <summary>One section beside last year's, sentence by sentence.</summary>
/// <param name="Code">The form's; null for a section of the organ's own.</param>
/// <param name="Pieces">In this year's order, with what was deleted where it stood.</param>
public sealed record SectionBesideLast(string? Code, string Heading, IReadOnlyList<TextPiece> Pieces)
{
    public int Inserted => Pieces.Count(piece => piece.Kind == PieceKind.Inserted);

    public int Deleted => Pieces.Count(piece => piece.Kind == PieceKind.Deleted);

    public int Reworded => Pieces.Count(piece => piece.Kind == PieceKind.Changed);

    public int Moved => Pieces.Count(piece => piece.Kind == PieceKind.MovedHere);

    /// <summary>Whether nothing but what was there is there.</summary>
    public bool IsSame => Pieces.All(piece => piece.Kind == PieceKind.Same);

    /// <summary>0 to 1: how many of this year's characters stood there last year; null when this year says nothing.</summary>
    public double? Kept
    {
        get
        {
            var here = Pieces.Where(piece => piece.Kind is not PieceKind.Deleted and not PieceKind.MovedAway).ToList();
            var all = here.Sum(piece => Length(piece.Text));
            return all == 0 ? null : (double)here.Sum(Reused) / all;
        }
    }

    private static int Reused(TextPiece piece) => piece.Kind == PieceKind.Inserted ? 0
        : piece.Words.Count == 0 ? Length(piece.Text)
        : piece.Words.Where(word => word.Kind == 0).Sum(word => Length(word.Text));

    private static int Length(string text) => text.Count(c => !char.IsWhiteSpace(c));
}
