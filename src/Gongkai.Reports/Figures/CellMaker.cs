using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Figures;

/// <summary>One printed piece to the reading of one cell.</summary>
internal static class CellMaker
{
    private const decimal YuanInUnit = 10_000;
    private const int MostCandidates = 6;

    /// <summary>A piece that stands in this cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">Its column: what it holds and in which unit.</param>
    /// <param name="piece">What is printed.</param>
    /// <param name="inYuan">Whether the column's header says that the amounts are in yuan.</param>
    public static CellReading Read(CellRef cell, FormLine column, FigurePiece piece, bool inYuan) => piece.Cell is { Confidence: { } confidence } scanned
        ? Recognised(cell, column, piece, inYuan, scanned, confidence)
        : Printed(cell, column, piece, inYuan);

    private static CellReading Recognised(CellRef cell, FormLine column, FigurePiece piece, bool inYuan, GridCell scanned, float confidence) =>
        (confidence >= Doubts.Sure
            ? Printed(cell, column, piece, inYuan)
            : Undecided(cell, piece.Text, piece.Place, scanned.Alternatives.Prepend(piece.Text).SelectMany(Numbers))) with { Confidence = confidence };

    private static CellReading Printed(CellRef cell, FormLine column, FigurePiece piece, bool inYuan) => piece.Printed.Kind switch
    {
        PrintedKind.Blank => new(cell, CellState.Blank) { Text = "", Place = piece.Place },
        PrintedKind.Number => Number(cell, column, piece, inYuan),
        PrintedKind.Several => Undecided(cell, piece.Text, piece.Place, Numbers(piece.Text), areAll: true),
        PrintedKind.Bracketed when PrintedFigure.TryReadBracketed(cell, piece.Text, out var reading) => reading.State == CellState.Missing ? reading : reading with { Place = piece.Place },
        _ => new(cell, CellState.Mark) { Text = piece.Text.Trim(), Place = piece.Place },
    };

    /// <summary>A cell that holds one of several numbers.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">As printed.</param>
    /// <param name="place">Where.</param>
    /// <param name="candidates">The numbers it may hold, most likely first.</param>
    /// <param name="areAll">Whether it certainly holds one of these. Where numbers could not be told apart by cell, any of the cells may be empty, too.</param>
    public static CellReading Undecided(CellRef cell, string? text, Place? place, IEnumerable<decimal> candidates, bool areAll = false)
    {
        var all = candidates.Distinct().ToList();
        return new(cell, CellState.Undecided)
        {
            Text = text, Place = place, Candidates = [.. all.Take(MostCandidates)], MoreCandidates = all.Count > 0 && (!areAll || all.Count > MostCandidates),
        };
    }

    /// <summary>The numbers in a piece, each by itself and, where only spaces part them, all as one.</summary>
    public static IEnumerable<decimal> Numbers(string text)
    {
        var all = new List<decimal>();
        var joined = LabelFree(text);
        if (joined.Contains(' ') && decimal.TryParse(joined.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var one))
        {
            all.Add(one);
        }

        foreach (var part in joined.Split([' ', '/', '-', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                all.Add(value);
            }
        }

        return all;
    }

    private static string LabelFree(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold.Char(source[i]);
        }
    }).Trim();

    private static CellReading Number(CellRef cell, FormLine column, FigurePiece piece, bool inYuan)
    {
        var printed = piece.Printed;
        var yuan = column.Type == FigureType.Amount && (printed.Unit == PrintedUnit.Yuan || (inYuan && printed.Unit == PrintedUnit.None));
        var proof = yuan ? "printed in yuan; 10,000 yuan are 1 万元" : printed.Word ? "zero written as a word" : null;

        return new(cell, CellState.Number)
        {
            Value = yuan ? printed.Value / YuanInUnit : printed.Value,
            Text = piece.Text.Trim(),
            Place = piece.Place,
            Certainty = proof is null ? Certainty.Read : Certainty.Inferred,
            Proof = proof,
        };
    }
}
