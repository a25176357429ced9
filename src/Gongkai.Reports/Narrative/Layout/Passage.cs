using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative.Layout;

/// <summary>
/// A run of running text in two spellings: as printed, and tight (folded, without white space), in which words are looked for.
/// Every tight character knows where it is printed, also when the run was broken over lines.
/// </summary>
internal sealed class Passage
{
    private const int MostQuoted = 120;

    private readonly Piece[] pieces;
    private readonly int[] origin;

    private Passage(string text, Piece[] pieces)
    {
        (Text, this.pieces) = (text, pieces);
        (Tight, origin) = TightText.From(text);
    }

    /// <summary>As printed; lines that were joined follow each other directly.</summary>
    public string Text { get; }

    /// <summary>Folded, no white space.</summary>
    public string Tight { get; }

    /// <summary>True when the source marks it as a heading.</summary>
    public bool Heading { get; private init; }

    /// <summary>The first place of it.</summary>
    public Place Place => pieces[0].Whole ? pieces[0].Place : At(0, Tight.Length);

    public static Passage Of(Paragraph paragraph) => new(paragraph.Text, [new Piece(0, paragraph.Place, Offset(paragraph.Place), true)]) { Heading = paragraph.Heading };

    /// <summary>One line of a paragraph that holds several.</summary>
    public static Passage Of(Paragraph paragraph, int from, int to) =>
        new(paragraph.Text[from..to], [new Piece(0, paragraph.Place, Offset(paragraph.Place) + from, false)]) { Heading = paragraph.Heading };

    public static Passage Join(IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 1)
        {
            return passages[0];
        }

        var joined = new List<Piece>();
        var start = 0;
        foreach (var passage in passages)
        {
            foreach (var piece in passage.pieces)
            {
                joined.Add(piece with { Start = piece.Start + start });
            }

            start += passage.Text.Length;
        }

        return new(string.Concat(passages.Select(passage => passage.Text)), [.. joined]);
    }

    /// <summary>The part between two tight offsets.</summary>
    public Passage Slice(int from, int to)
    {
        var (start, end) = (origin[from], to < origin.Length ? origin[to] : Text.Length);
        var inside = new List<Piece>();

        for (var i = 0; i < pieces.Length; i++)
        {
            var last = i + 1 < pieces.Length ? pieces[i + 1].Start : Text.Length;
            if (last > start && pieces[i].Start < end)
            {
                var cut = Math.Max(0, start - pieces[i].Start);
                inside.Add(new Piece(Math.Max(0, pieces[i].Start - start), pieces[i].Place, pieces[i].Offset + cut, false));
            }
        }

        return new(Text[start..end], [.. inside]);
    }

    /// <summary>Where the tight characters stand; over several lines, the part on the first.</summary>
    public Place At(int from, int to) => origin.Length == 0
        ? pieces[0].Place
        : Between(origin[Math.Min(from, origin.Length - 1)], origin[Math.Clamp(to - 1, Math.Min(from, origin.Length - 1), origin.Length - 1)]);

    /// <summary>Where characters of the printed text stand.</summary>
    public Place AtPrinted(int from, int to) => Between(from, to - 1);

    private Place Between(int start, int end)
    {
        var (index, high) = (0, pieces.Length - 1);
        while (index < high)
        {
            var middle = (index + high + 1) / 2;
            (index, high) = pieces[middle].Start <= start ? (middle, high) : (index, middle - 1);
        }

        var limit = index + 1 < pieces.Length ? pieces[index + 1].Start - 1 : Text.Length - 1;
        var piece = pieces[index];

        return piece.Place.At(piece.Offset + start - piece.Start + 1, piece.Offset + Math.Min(end, limit) - piece.Start + 1);
    }

    /// <summary>What is printed between two tight offsets, shortened when long.</summary>
    public string Quote(int from, int to)
    {
        if (to <= from)
        {
            return "";
        }

        var quote = Text[origin[from]..(origin[to - 1] + 1)];
        return quote.Length <= MostQuoted ? quote : quote[..MostQuoted] + "…";
    }

    /// <summary>Whether the tight characters are printed side by side, without white space between.</summary>
    public bool IsUnbroken(int from, int to) => to <= from || origin[to - 1] - origin[from] == to - 1 - from;

    public Paragraph ToParagraph() => new(Text.Trim(), Place) { Heading = Heading };

    private static int Offset(Place place) => Math.Max(0, place.From - 1);

    private readonly record struct Piece(int Start, Place Place, int Offset, bool Whole);
}
