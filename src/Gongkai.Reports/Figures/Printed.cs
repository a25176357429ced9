namespace Gongkai.Reports.Figures;

/// <summary>What the text of a cell turns out to be.</summary>
internal enum PrintedKind : byte
{
    Blank,
    Number,
    Mark,

    /// <summary>More than one number without a remark's brackets: 1288/591, or 0 0 0.</summary>
    Several,

    /// <summary>A page mark such as — 3 —.</summary>
    PageMark,

    /// <summary>What our own renderers print for a cell that was missing or undecided.</summary>
    Bracketed,

    Text,
}

/// <summary>The unit written behind a number in the cell itself.</summary>
internal enum PrintedUnit : byte
{
    None,
    Pieces,
    Yuan,
    TenThousandYuan,
}

/// <summary>A cell's text, understood without regard to where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number, as printed and before any unit is applied.</param>
/// <param name="Unit">The unit printed with it.</param>
/// <param name="Remark">True when brackets with more words follow: 22（其中修订16件）.</param>
/// <param name="Word">True when the number is the word 零.</param>
internal readonly record struct Printed(PrintedKind Kind, decimal Value = 0, PrintedUnit Unit = PrintedUnit.None, bool Remark = false, bool Word = false)
{
    /// <summary>Whether it fills a cell of figures.</summary>
    public bool IsFigure => Kind is PrintedKind.Number or PrintedKind.Mark or PrintedKind.Several or PrintedKind.Bracketed;
}
