using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>One cell, or one run of ink, that belongs to a group.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Place">Where.</param>
/// <param name="Printed">What it is.</param>
/// <param name="Cell">The grid's cell; null for text.</param>
/// <param name="Column">The grid's column; −1 for text.</param>
/// <param name="Soft">True for ink in running text, whose borders between cells may be lost.</param>
internal sealed record FigurePiece(string Text, Place Place, Printed Printed, GridCell? Cell, int Column, bool Soft);

/// <summary>Figures that stand together: a grid's row, a line, or a run of one-figure lines with no words between them.</summary>
internal sealed class FigureGroup
{
    public List<FigurePiece> Pieces { get; } = [];

    /// <summary>Where in the stream of ideographs the figures stand.</summary>
    public required int At { get; init; }

    /// <summary>Behind the figures before it: the words from here to <see cref="At"/> may be its label.</summary>
    public required int WindowFrom { get; init; }

    /// <summary>Where the words of its own row or line begin; equal to <see cref="At"/> when it has none.</summary>
    public required int OwnFrom { get; init; }

    /// <summary>The row or line it begins in.</summary>
    public required Strip Strip { get; init; }

    /// <summary>The last hit that begins before the figures; −1 for none.</summary>
    public required int LastHit { get; init; }

    /// <summary>True while figures on lines of their own may still join it.</summary>
    public bool Open { get; set; }

    /// <summary>How many of its pieces hold something.</summary>
    public int Filled
    {
        get
        {
            var filled = 0;
            foreach (var piece in Pieces)
            {
                filled += piece.Printed.Kind == PrintedKind.Blank ? 0 : 1;
            }

            return filled;
        }
    }

    /// <summary>Where the first of its figures stands.</summary>
    public Place? Place => Pieces.Count > 0 ? Pieces[0].Place : null;

    /// <summary>Its plain numbers.</summary>
    public IEnumerable<decimal> Numbers => Pieces.Where(piece => piece.Printed.Kind == PrintedKind.Number).Select(piece => piece.Printed.Value);

    /// <summary>Whether it cannot be read with every space a border: no cell holds 00 or 2- or 无0, so borders between cells were lost.</summary>
    public bool ShowsGlue
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.Cell is null && ShowsGlueIn(piece.Text))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>How many figures stand there when ink is taken apart at its spaces.</summary>
    public int Figures
    {
        get
        {
            var figures = 0;
            foreach (var piece in Pieces)
            {
                figures += piece.Printed.Kind == PrintedKind.Blank ? 0 : piece.Soft ? Words(piece.Text) : 1;
            }

            return figures;
        }
    }

    /// <summary>The piece in a column of the grid; null for none.</summary>
    public FigurePiece? PieceAt(int column)
    {
        foreach (var piece in Pieces)
        {
            if (piece.Column == column)
            {
                return piece;
            }
        }

        return null;
    }

    /// <summary>The same, unless it is blank.</summary>
    public FigurePiece? FilledAt(int column) => PieceAt(column) is { Printed.Kind: not PrintedKind.Blank } piece ? piece : null;

    public bool HasOwnWords => OwnFrom < At;

    /// <summary>True when it is nothing but ink whose borders must still be found.</summary>
    public bool IsInk => Pieces is [{ Soft: true }];

    private static bool ShowsGlueIn(string text)
    {
        var (before, marks) = (' ', 0);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var (c, next) = (Fold.Char(text[i]), Fold.Char(text[i + 1]));
            marks = c is '/' or '-' ? marks + 1 : 0;
            if ((c == '0' && before is not '.' && !IsFigureCharacter(before) && char.IsAsciiDigit(next))
                || (c == '/' && next == '/')
                || (marks == 2 && next == '-')
                || (char.IsAsciiDigit(c) && next is '-' or '/' or '无')
                || (c == '无' && (char.IsAsciiDigit(next) || next == '无')))
            {
                return true;
            }

            before = c;
        }

        return false;
    }

    private static bool IsFigureCharacter(char c) => char.IsAsciiDigit(c) || c == ',';

    private static int Words(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var space = Fold.Char(c) == ' ';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }

        return words;
    }
}
