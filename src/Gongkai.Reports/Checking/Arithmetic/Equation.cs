using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>One relation of the law at one row or column of a form, ready to be computed.</summary>
/// <param name="Check">The check it belongs to.</param>
/// <param name="Line">The row or column in words.</param>
/// <param name="Lines">What several such lines are called, a key of the shared phrases.</param>
/// <param name="Left">Terms of the left side.</param>
/// <param name="IsBound">Whether the left side must not exceed the right, rather than equal it.</param>
/// <param name="Right">Terms of the right side.</param>
internal sealed record Equation(
    CheckDefinition Check, Wording Line, string Lines, IReadOnlyList<Term> Left, bool IsBound, IReadOnlyList<Term> Right)
{
    /// <summary>The cells of this year's report that take part, left side first.</summary>
    public IReadOnlyList<CellRef> Cells { get; } = [.. Left.Concat(Right).Where(term => !term.Previous).Select(term => term.Cell)];

    /// <summary>Whether it looks at last year's report.</summary>
    public bool IsYearToYear { get; } = Left.Concat(Right).Any(term => term.Previous);

    /// <summary>The one cell that states the sum of others; null when no side is a single cell.</summary>
    public Term? Total => !IsBound && Left.Count == 1 && Right.Count > 1 ? Left[0] : null;
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
