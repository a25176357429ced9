using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>Ink in running text, taken apart at its spaces.</summary>
internal static class InkTokens
{
    public static void Split(FigurePiece ink, List<FigurePiece> into)
    {
        var text = ink.Text;
        for (var at = 0; at < text.Length;)
        {
            if (Fold.Char(text[at]) == ' ')
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && Fold.Char(text[end]) != ' ')
            {
                end++;
            }

            var from = ink.Place.From + at;
            into.Add(ink with { Text = text[at..end], Place = ink.Place.At(from, from + end - at - 1), Printed = PrintedReader.Read(text.AsSpan(at, end - at)) });
            at = end;
        }
    }
}
