using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>One relation of the law at one row or column of a form, ready to be computed.</summary>
internal sealed class Equation(CheckDefinition check, Wording line, string lines, Term[] left, bool isBound, Term[] right)
{
    /// <summary>The check it belongs to.</summary>
    public CheckDefinition Check { get; } = check;

    /// <summary>The row or column in words.</summary>
    public Wording Line { get; } = line;

    /// <summary>What several such lines are called, a key of the shared phrases.</summary>
    public string Lines { get; } = lines;

    /// <summary>Terms of the left side.</summary>
    public Term[] Left { get; } = left;

    /// <summary>Whether the left side must not exceed the right, rather than equal it.</summary>
    public bool IsBound { get; } = isBound;

    /// <summary>Terms of the right side.</summary>
    public Term[] Right { get; } = right;

    /// <summary>The cells of this year's report that take part, left side first.</summary>
    public IReadOnlyList<CellRef> Cells { get; } = [.. left.Concat(right).Where(term => !term.Previous).Select(term => term.Cell)];

    /// <summary>Whether it looks at last year's report.</summary>
    public bool IsYearToYear { get; } = left.Concat(right).Any(term => term.Previous);

    /// <summary>The one cell that states the sum of others; null when no side is a single cell.</summary>
    public Term? Total => !IsBound && Left.Length == 1 && Right.Length > 1 ? Left[0] : null;
}

/// <summary>One cell of an equation.</summary>
/// <param name="Cell">Its code.</param>
/// <param name="Index">Its position in <see cref="EquationSet.Cells"/>.</param>
/// <param name="Type">What it may hold.</param>
/// <param name="Subtracted">Whether it counts negatively.</param>
/// <param name="Previous">Whether it is taken from last year's report.</param>
/// <param name="OnlyIfFound">Whether it is left out when the report does not have it, a row of the superseded form standing in its place.</param>
/// <param name="Name">In words within its line.</param>
internal sealed record Term(CellRef Cell, int Index, FigureType Type, bool Subtracted, bool Previous, bool OnlyIfFound, Wording Name);
