using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering;

/// <summary>
/// How the five states of a cell are put on paper, and read from it again: a number as printed, a blank as nothing, a mark as itself. What the source
/// did not have and what could not be decided stand in tortoise brackets, for an empty cell would say something else.
/// </summary>
public static class PrintedFigure
{
    /// <summary>Stands where the source had no such cell.</summary>
    public const string MissingText = "〔未见〕";

    private const string UnknownText = "〔待定〕";
    private const string Or = "或";
    private const string More = "…";

    /// <summary>What is printed for a reading.</summary>
    public static string Text(CellReading reading) => reading.State switch
    {
        CellState.Number => reading.Text?.Trim() is { } text && Plain(text) == reading.Value ? text : Number(reading.Value ?? 0),
        CellState.Blank => "",
        CellState.Mark => string.IsNullOrWhiteSpace(reading.Text) ? "—" : reading.Text.Trim(),
        CellState.Missing => MissingText,
        _ => reading.Candidates.Count == 0 ? UnknownText : $"〔{string.Join(Or, reading.Candidates.Select(Number))}{(reading.MoreCandidates ? Or + More : "")}〕",
    };

    /// <summary>A number without needless zeros.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether a cell's text is one of the bracketed texts of <see cref="Text"/>.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 2 && text[0] == '〔' && text[^1] == '〕'
            && (text.SequenceEqual(MissingText) || text.SequenceEqual(UnknownText) || text[1..^1].IndexOfAnyExcept("0123456789.-" + Or + More) < 0);
    }

    /// <summary>Reads the bracketed texts of <see cref="Text"/>; false for anything else.</summary>
    public static bool TryReadBracketed(CellRef cell, string text, [NotNullWhen(true)] out CellReading? reading)
    {
        text = text.Trim();
        reading = !IsBracketed(text) ? null : text switch
        {
            MissingText => CellReading.Missing(cell),
            UnknownText => new CellReading(cell, CellState.Undecided) { Text = text },
            _ => Several(cell, text),
        };

        return reading is not null;
    }

    /// <summary>The number that a text with nothing but digits, a sign and a point stands for; null for any other text.</summary>
    internal static decimal? Plain(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static CellReading? Several(CellRef cell, string text)
    {
        var inside = text[1..^1];
        var more = inside.EndsWith(Or + More, StringComparison.Ordinal);
        var values = (more ? inside[..^(Or + More).Length] : inside).Split(Or).Select(Plain).ToList();

        return values.Contains(null) ? null
            : new CellReading(cell, CellState.Undecided) { Text = text, Candidates = [.. values.Select(value => value!.Value)], MoreCandidates = more };
    }
}
