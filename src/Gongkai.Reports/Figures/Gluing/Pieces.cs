using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>What a cell can hold that begins at a given mark: the grammar of printed figures.</summary>
internal static class Pieces
{
    /// <summary>The price of what needs two accidents, such as a space inside a number.</summary>
    public const int Accident = 2;

    /// <summary>The price of what a column should not hold: a sign or a point among counts.</summary>
    private const int Odd = 1;

    // Reports have counts of seven and eight digits and amounts in yuan of ten; longer runs are several cells. Bounds hostile ink too.
    private const int MostCountDigits = 9;
    private const int MostAmountDigits = 11;
    private const int MostDecimals = 6;

    public static List<Piece> At(Ink ink, int from, FigureType type, int blank)
    {
        var pieces = new List<Piece>();
        AddNumbers(pieces, ink, from, type);
        AddMarks(pieces, ink, from, type);
        pieces.Add(new Piece(from, from, CellState.Blank, 0, blank));
        return pieces;
    }

    private static void AddNumbers(List<Piece> pieces, Ink ink, int from, FigureType type)
    {
        var signed = ink[from] is '+' or '-';
        var price = signed && type != FigureType.Change ? Odd : 0;
        var sign = ink[from] == '-' ? -1 : 1;
        var at = signed ? from + 1 : from;
        var most = at + (type == FigureType.Amount ? MostAmountDigits : MostCountDigits);
        decimal value = 0;

        for (var first = at; at < most && char.IsAsciiDigit(ink[at]); at++)
        {
            if (at > first && ink[first] == '0')
            {
                return;
            }

            price += at > from && ink.AfterSpace(at) ? Accident : 0;
            value = (value * 10) + (ink[at] - '0');
            AddNumberEnding(pieces, ink, from, at + 1, type, sign * value, price);
        }
    }

    private static void AddNumberEnding(List<Piece> pieces, Ink ink, int from, int to, FigureType type, decimal value, int price)
    {
        if (ink[to] == '.')
        {
            AddDecimals(pieces, ink, from, to, type, value, price + (type == FigureType.Amount ? 0 : Odd));
            return;
        }

        var (behind, factor) = Units.At(ink, to);
        pieces.Add(new Piece(from, behind, CellState.Number, type == FigureType.Amount ? value * factor : value, price));
    }

    private static void AddDecimals(List<Piece> pieces, Ink ink, int from, int point, FigureType type, decimal whole, int price)
    {
        var scale = whole < 0 || ink[from] == '-' ? -1m : 1m;
        var value = whole;
        price += ink.AfterSpace(point) ? Accident : 0;

        for (var at = point + 1; at <= point + MostDecimals && char.IsAsciiDigit(ink[at]); at++)
        {
            price += ink.AfterSpace(at) ? Accident : 0;
            scale /= 10;
            value += scale * (ink[at] - '0');

            if (ink[at + 1] != '.')
            {
                var (behind, factor) = Units.At(ink, at + 1);
                pieces.Add(new Piece(from, behind, CellState.Number, type == FigureType.Amount ? value * factor : value, price));
            }
        }
    }

    private static void AddMarks(List<Piece> pieces, Ink ink, int from, FigureType type)
    {
        if (ink[from] is not ('/' or '-' or '无'))
        {
            return;
        }

        var couldBeSign = ink[from] == '-' && char.IsAsciiDigit(ink[from + 1]) && !ink.AfterSpace(from + 1);
        var price = !couldBeSign ? 0 : type == FigureType.Change ? Accident : Odd;

        for (var to = from + 1; to <= from + 3; to++)
        {
            pieces.Add(new Piece(from, to, CellState.Mark, 0, price));
            if (ink[to] != ink[from])
            {
                return;
            }

            price += ink.AfterSpace(to) ? Accident : 0;
        }
    }
}
