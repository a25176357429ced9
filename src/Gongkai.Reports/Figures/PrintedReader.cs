using System.Globalization;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Figures;

/// <summary>Reads the text of one cell: a number in any of its spellings, a mark, nothing, or words.</summary>
internal ref struct PrintedReader
{
    private const string Marks = "-/\\*~_|'\"`.:·×";
    private const string PieceUnits = "件条个项份次宗起例";
    private const int MostDigits = 18;

    /// <summary>No figure of any report has thirteen digits; what has is a telephone or a file number run together.</summary>
    private const decimal TooLarge = 1_000_000_000_000;


    private readonly ReadOnlySpan<char> text;
    private int at;

    private PrintedReader(ReadOnlySpan<char> text) => this.text = text;

    private readonly char Now => at < text.Length ? Fold.Char(text[at]) : '\0';

    private readonly char Next => at + 1 < text.Length ? Fold.Char(text[at + 1]) : '\0';

    public static Printed Read(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && char.IsAsciiDigit(text[0]))
        {
            return new(PrintedKind.Number, text[0] - '0');
        }

        var reader = new PrintedReader(text);
        reader.SkipSpace();
        return reader.ReadCell();
    }

    private static bool IsMark(char c) => Marks.Contains(c);

    private Printed ReadCell()
    {
        var c = Now;
        if (c == '\0')
        {
            return new(PrintedKind.Blank);
        }

        if (char.IsAsciiDigit(c) || (c is '+' or '-' && char.IsAsciiDigit(Next)))
        {
            return ReadFigure();
        }

        return c switch
        {
            '无' or '空' when Rest(1) => new(PrintedKind.Mark),
            '零' or '〇' when Rest(1) => new(PrintedKind.Number, Word: true),
            '[' when PrintedFigure.IsBracketed(text) => new(PrintedKind.Bracketed),
            _ when IsMark(c) => ReadMarks(),
            _ => new(PrintedKind.Text),
        };
    }

    private Printed ReadFigure()
    {
        var signed = Now is '+' or '-';
        if (!TryNumber(out var value))
        {
            return new(PrintedKind.Text);
        }

        var afterNumber = Now;
        SkipSpace();
        if (Now == '\0')
        {
            return new(PrintedKind.Number, value);
        }

        if (signed && value < 0 && Now == '-' && Rest(1))
        {
            return new(PrintedKind.PageMark);
        }

        if (char.IsAsciiDigit(Now) || (IsSeparator(Now) && MoreFigures()))
        {
            return ReadSeveral(value);
        }

        if (afterNumber is '.' or ',' or ')')
        {
            return new(PrintedKind.Text);
        }

        var unit = ReadUnit();
        SkipSpace();
        return Now switch
        {
            '\0' => new(PrintedKind.Number, value, unit),
            '(' or '[' when ClosesAtEnd() => new(PrintedKind.Number, value, unit, Remark: true),
            _ => new(PrintedKind.Text),
        };
    }

    private static bool IsSeparator(char c) => c is '+' or '-' or '/' or '|';

    private readonly bool MoreFigures()
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (Fold.Char(text[i]) != ' ')
            {
                return char.IsAsciiDigit(Fold.Char(text[i]));
            }
        }

        return false;
    }

    /// <summary>Digits, thousands separators, a decimal point.</summary>
    private bool TryNumber(out decimal value)
    {
        Span<char> digits = stackalloc char[MostDigits * 2];
        var length = 0;
        if (Now is '-')
        {
            digits[length++] = '-';
        }

        at += Now is '+' or '-' ? 1 : 0;
        var point = false;
        for (; length < digits.Length; at++)
        {
            var c = Now;
            if (char.IsAsciiDigit(c))
            {
                digits[length++] = c;
            }
            else if (c == '.' && !point && char.IsAsciiDigit(Next))
            {
                point = true;
                digits[length++] = '.';
            }
            else if (!(IsComma() && !point && IsThousands()))
            {
                break;
            }
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && length < digits.Length && Math.Abs(value) < TooLarge;
    }

    /// <summary>Folding makes the enumeration comma a comma too; that one never separates thousands.</summary>
    private readonly bool IsComma() => at < text.Length && text[at] is ',' or '，';

    private readonly bool IsThousands()
    {
        for (var i = 1; i <= 3; i++)
        {
            if (at + i >= text.Length || !char.IsAsciiDigit(Fold.Char(text[at + i])))
            {
                return false;
            }
        }

        return at + 4 >= text.Length || !char.IsAsciiDigit(Fold.Char(text[at + 4]));
    }

    private PrintedUnit ReadUnit()
    {
        if (PieceUnits.Contains(Now))
        {
            at++;
            return PrintedUnit.Pieces;
        }

        if (Now == '元')
        {
            at++;
            return PrintedUnit.Yuan;
        }

        if (Now == '万' && Next is '元' or '\0')
        {
            at += 2;
            return PrintedUnit.TenThousandYuan;
        }

        return PrintedUnit.None;
    }

    private Printed ReadSeveral(decimal first)
    {
        for (; at < text.Length; at++)
        {
            var c = Now;
            if (!char.IsAsciiDigit(c) && c is not (' ' or '.' or ',') && !IsSeparator(c))
            {
                return new(PrintedKind.Text);
            }
        }

        return new(PrintedKind.Several, first);
    }

    private Printed ReadMarks()
    {
        var digits = 0;
        for (; at < text.Length; at++)
        {
            var c = Now;
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c != ' ' && !IsMark(c))
            {
                return new(PrintedKind.Text);
            }
        }

        return new(digits == 0 ? PrintedKind.Mark : digits <= 3 && EndsWithMark() ? PrintedKind.PageMark : PrintedKind.Several);
    }

    private readonly bool EndsWithMark()
    {
        var i = text.Length - 1;
        while (i > 0 && Fold.Char(text[i]) == ' ')
        {
            i--;
        }

        return IsMark(Fold.Char(text[i]));
    }

    private readonly bool ClosesAtEnd()
    {
        var i = text.Length - 1;
        while (i > at && Fold.Char(text[i]) == ' ')
        {
            i--;
        }

        return Fold.Char(text[i]) is ')' or ']';
    }

    private readonly bool Rest(int skip)
    {
        for (var i = at + skip; i < text.Length; i++)
        {
            if (Fold.Char(text[i]) != ' ')
            {
                return false;
            }
        }

        return true;
    }

    private void SkipSpace()
    {
        while (Now == ' ')
        {
            at++;
        }
    }
}
