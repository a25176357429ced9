using Gongkai.Reports.Comparing.Texts;

namespace Gongkai.Reports.Comparing;

/// <summary>What was changed between two texts of any kind, sentence by sentence and word by word. A comma of another width is a change here: proofreaders make them.</summary>
public static class TextChanges
{
    private const int MostMovedWords = 400;

    /// <param name="before">The paragraphs as they were.</param>
    /// <param name="after">The paragraphs as they are.</param>
    public static IReadOnlyList<TextPiece> Between(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (was, now) = (Sentence.In(0, before).ToList(), Sentence.In(0, after).ToList());
        var fates = Alignment.Of(was, now);
        var pieces = new List<TextPiece>();
        var next = 0;
        for (var j = 0; j < now.Count; j++)
        {
            if (fates.InPlace(j) is { } i)
            {
                for (; next < i; next++)
                {
                    Leave(pieces, was[next], fates.OfEarlier[next] is not null);
                }

                next = i + 1;
            }

            pieces.Add(Piece(was, now[j], fates.OfLater[j], fates.InPlace(j) is not null));
        }

        for (; next < was.Count; next++)
        {
            Leave(pieces, was[next], fates.OfEarlier[next] is not null);
        }

        return pieces;
    }

    private static void Leave(List<TextPiece> pieces, Sentence sentence, bool elsewhere)
    {
        if (!elsewhere)
        {
            pieces.Add(new TextPiece(PieceKind.Deleted, sentence.Text));
        }
    }

    private static TextPiece Piece(List<Sentence> was, Sentence now, int? earlier, bool inPlace)
    {
        if (earlier is not { } i)
        {
            return new TextPiece(PieceKind.Inserted, now.Text);
        }

        var same = was[i].Text == now.Text;
        return inPlace
            ? new TextPiece(same ? PieceKind.Same : PieceKind.Changed, now.Text) { Was = same ? null : was[i].Text, Words = same ? [] : WordDifference.Between(was[i].Text, now.Text) }
            : new TextPiece(PieceKind.MovedHere, now.Text) { Was = was[i].Text, Words = same || now.Text.Length > MostMovedWords ? [] : WordDifference.Between(was[i].Text, now.Text) };
    }
}
