using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative;

namespace Gongkai.Reports.Comparing.Texts;

/// <summary>Sets the texts of two reports beside each other, section by section.</summary>
internal static class TextComparison
{
    private static readonly Wording Preamble = new("前言", "Preamble");

    public static IReadOnlyList<SectionDifference> Of(Report before, Report after, LawBook law)
    {
        var headings = new List<(string? Code, string Heading)>();
        var was = Sentences(before, headings, law);
        var now = Sentences(after, headings, law);
        var fates = Alignment.Of(was, now);

        var (gone, here) = (Enumerable.Range(0, was.Count).ToLookup(i => was[i].Section), Enumerable.Range(0, now.Count).ToLookup(j => now[j].Section));

        return [.. Order(headings, was, now).Select(section => new SectionDifference(
            headings[section].Code, headings[section].Heading, Pieces(new Queue<int>(gone[section]), here[section], headings, was, now, fates))).Where(section => section.Pieces.Count > 0)];
    }

    private static List<Sentence> Sentences(Report report, List<(string? Code, string Heading)> headings, LawBook law)
    {
        var sentences = new List<Sentence>();
        foreach (var section in report.Sections)
        {
            var number = Number(headings, section, report.Form.Form ?? law.Forms[^1]);
            sentences.AddRange(Sentence.In(number, section.Text.Select(paragraph => paragraph.Text)));
        }

        return sentences;
    }

    /// <summary>The number of a section: equal codes share one, and equal headings of the organ's own.</summary>
    private static int Number(List<(string? Code, string Heading)> headings, Section section, Form form)
    {
        var heading = section.IsPreamble ? Preamble.Zh : form.Sections.FirstOrDefault(s => s.Code == section.Code)?.Heading ?? section.Heading;
        var at = headings.IndexOf((section.Code, heading));
        if (at < 0)
        {
            headings.Add((section.Code, heading));
            at = headings.Count - 1;
        }

        return at;
    }

    /// <summary>Sections in the later report's order; those of the earlier one only come where they stood.</summary>
    private static IEnumerable<int> Order(List<(string? Code, string Heading)> headings, List<Sentence> was, List<Sentence> now)
    {
        var later = now.Select(sentence => sentence.Section).Distinct().ToList();
        var earlier = was.Select(sentence => sentence.Section).Distinct().ToList();
        return Enumerable.Range(0, headings.Count).OrderBy(section => later.IndexOf(section) is >= 0 and var at ? at : earlier.IndexOf(section) - 0.5);
    }

    private static List<TextPiece> Pieces(
        Queue<int> gone, IEnumerable<int> here, List<(string? Code, string Heading)> headings, List<Sentence> was, List<Sentence> now, Fates fates)
    {
        var pieces = new List<TextPiece>();

        foreach (var j in here)
        {
            // A sentence that kept its order brings what stood before it in the earlier report and is there no more.
            while (fates.InPlace(j) is { } i && gone.TryPeek(out var next) && next <= i)
            {
                Leave(gone.Dequeue());
            }

            pieces.Add(Piece(j, headings, was, now, fates));
        }

        foreach (var i in gone)
        {
            Leave(i);
        }

        return pieces;

        void Leave(int i)
        {
            if (fates.OfEarlier[i] is not { } j)
            {
                pieces.Add(new TextPiece(PieceKind.Deleted, was[i].Text));
            }
            else if (fates.InPlace(j) != i)
            {
                pieces.Add(new TextPiece(PieceKind.MovedAway, was[i].Text) { Other = headings[now[j].Section].Heading });
            }
        }
    }

    private static TextPiece Piece(int j, List<(string? Code, string Heading)> headings, List<Sentence> was, List<Sentence> now, Fates fates)
    {
        if (fates.OfLater[j] is not { } i)
        {
            return new TextPiece(PieceKind.Inserted, now[j].Text);
        }

        var same = was[i].Key == now[j].Key;
        var kind = fates.InPlace(j) is null ? PieceKind.MovedHere : same ? PieceKind.Same : PieceKind.Changed;

        return new TextPiece(kind, now[j].Text)
        {
            Was = kind == PieceKind.Same ? null : was[i].Text,
            Other = kind == PieceKind.MovedHere ? headings[was[i].Section].Heading : null,
            Words = same ? [] : WordDifference.Between(was[i].Text, now[j].Text),
        };
    }
}
