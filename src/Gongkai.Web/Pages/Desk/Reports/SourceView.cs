using Gongkai.App.AnnualReports;
using Gongkai.Reports.Reading;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>A stretch of the source: plain, or the print of a cell.</summary>
/// <param name="Anchor">The id of its place on the page; null when plain.</param>
public sealed record SourcePiece(string Text, string? Cell, string? Anchor = null);

/// <summary>Where a cell stands on the picture of a page.</summary>
public sealed record SourceMark(string Cell, SourceCell Seen, Area Area);

/// <summary>Finds, for each stretch of a source, which cell was read from it.</summary>
public sealed class SourceView
{
    private readonly ILookup<Place, (int From, int To, string Cell)> marks;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly ILookup<int, SourceMark> pictured;
    private readonly HashSet<string> onPictures;

    /// <param name="reading">What was read.</param>
    /// <param name="pictures">Whether its pages are shown as pictures; the marks on them are then the places that cells lead to.</param>
    public SourceView(SourceReading reading, bool pictures = false)
    {
        marks = reading.Cells
            .Where(cell => cell.Value.Place is not null)
            .OrderBy(cell => cell.Value.Place!.Value.From)
            .ToLookup(cell => Whole(cell.Value.Place!.Value), cell => (cell.Value.Place!.Value.From, cell.Value.Place.Value.To, cell.Key));
        pictured = (pictures ? Marks(reading) : []).ToLookup(mark => mark.Area.Page);
        onPictures = [.. pictured.SelectMany(page => page).Select(mark => mark.Cell)];
    }

    /// <summary>A share of the page in the units of the marks.</summary>
    public static int Mark(float share) => (int)MathF.Round(share * 10_000);

    /// <summary>The cells that stand on the picture of a page.</summary>
    public IEnumerable<SourceMark> OnPage(int page) => pictured[page];

    /// <summary>Whether there is a place to lead to, on a picture or in what was written out so far.</summary>
    public bool HasPlace(string cell) => onPictures.Contains(cell) || shown.Contains(cell);

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
            pieces.Add(new(text[start..end], cell, (onPictures.Contains(cell) ? "t_" : "p_") + FindingView.Slug(cell)));
            shown.Add(cell);
            at = end;
        }

        pieces.Add(new(text[at..], null));
        return [.. pieces.Where(piece => piece.Text.Length > 0 || piece.Cell is not null)];
    }

    private static IEnumerable<(string Text, Place Place)> Texts(SourceBlock block) =>
        block.Rows is { } rows ? rows.SelectMany(row => row).Select(cell => (cell.Text, cell.Place)) : [(block.Text ?? "", block.Place)];

    // Paragraphs of a page may share a place; a mark must be certain.
    private static IEnumerable<SourceMark> Marks(SourceReading reading)
    {
        var areas = reading.Blocks.SelectMany(Areas).GroupBy(at => Whole(at.Place)).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().Area);
        return reading.Cells
            .Where(cell => cell.Value.Place is { } place && areas.GetValueOrDefault(Whole(place)) is not null)
            .Select(cell => new SourceMark(cell.Key, cell.Value, areas[Whole(cell.Value.Place!.Value)]!.Value));
    }

    private static IEnumerable<(Place Place, Area? Area)> Areas(SourceBlock block) =>
        block.Rows is { } rows ? rows.SelectMany(row => row).Select(cell => (cell.Place, cell.Area)) : [(block.Place, block.Area)];

    private static Place Whole(Place place) => place with { From = 0, To = 0 };
}
