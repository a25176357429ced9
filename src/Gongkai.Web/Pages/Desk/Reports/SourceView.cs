using Gongkai.App.AnnualReports;
using Gongkai.Reports.Reading;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>A stretch of the source: plain, or the print of a cell.</summary>
public sealed record SourcePiece(string Text, string? Cell);

/// <summary>Finds, for each stretch of a source, which cell was read from it.</summary>
public sealed class SourceView
{
    private readonly ILookup<Place, (int From, int To, string Cell)> marks;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public SourceView(SourceReading reading) => marks = reading.Cells
        .Where(cell => cell.Value.Place is not null)
        .OrderBy(cell => cell.Value.Place!.Value.From)
        .ToLookup(cell => Whole(cell.Value.Place!.Value), cell => (cell.Value.Place!.Value.From, cell.Value.Place.Value.To, cell.Key));

    /// <summary>What the source prints at a place; empty where that is not kept.</summary>
    public static string Print(SourceReading reading, Place place)
    {
        foreach (var (text, at) in reading.Blocks.SelectMany(Texts))
        {
            if (Whole(at) == Whole(place))
            {
                var start = place.From == 0 ? 0 : Math.Clamp(place.From - Math.Max(1, at.From), 0, text.Length);
                return place.From == 0 ? text : text[start..Math.Clamp(start + place.To - place.From + 1, start, text.Length)];
            }
        }

        return "";
    }

    /// <summary>Cells whose place was found in what was written out so far.</summary>
    public IReadOnlySet<string> Shown => shown;

    /// <summary>The text in pieces. A place without characters is the whole text.</summary>
    public IReadOnlyList<SourcePiece> Pieces(string text, Place place)
    {
        var here = marks[Whole(place)].Where(mark => !shown.Contains(mark.Cell)).ToList();
        if (here.Count == 0)
        {
            return [new(text, null)];
        }

        var pieces = new List<SourcePiece>();
        var (at, first) = (0, Math.Max(1, place.From));
        foreach (var (from, to, cell) in here)
        {
            var start = from == 0 ? 0 : from - first;
            var end = from == 0 ? text.Length : to - first + 1;
            if (start < at || end > text.Length || end < start || (from == 0 && here.Count > 1))
            {
                continue;
            }

            pieces.Add(new(text[at..start], null));
            pieces.Add(new(text[start..end], cell));
            shown.Add(cell);
            at = end;
        }

        pieces.Add(new(text[at..], null));
        return [.. pieces.Where(piece => piece.Text.Length > 0 || piece.Cell is not null)];
    }

    private static IEnumerable<(string Text, Place Place)> Texts(SourceBlock block) =>
        block.Rows is { } rows ? rows.SelectMany(row => row).Select(cell => (cell.Text, cell.Place)) : [(block.Text ?? "", block.Place)];

    private static Place Whole(Place place) => place with { From = 0, To = 0 };
}
