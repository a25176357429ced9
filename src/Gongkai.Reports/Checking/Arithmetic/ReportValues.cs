using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>The readings that equations are computed from, by position in the <see cref="EquationSet"/>.</summary>
internal sealed class ReportValues
{
    private readonly CellReading[] now;
    private readonly CellReading[]? before;

    public ReportValues(EquationSet set, ReportFigures figures, ReportFigures? previous)
    {
        Set = set;
        now = set.Read(figures);
        before = previous is null ? null : set.Read(previous);
    }

    /// <summary>The equations these are the values for.</summary>
    public EquationSet Set { get; }

    /// <summary>The reading behind a term.</summary>
    public CellReading this[Term term] => (term.Previous ? before! : now)[term.Index];

    /// <summary>This year's reading at a position.</summary>
    public CellReading Now(int index) => now[index];

    /// <summary>Whether the term takes part: a row that the superseded one stands in for does not.</summary>
    public bool Counts(Term term) => !term.OnlyIfFound || this[term].State != CellState.Missing;

    /// <summary>What a side of an equation can be.</summary>
    public NumberRange Sum(Term[] terms)
    {
        // Nearly every cell holds a number, and plain sums are many times faster than sums of ranges.
        var sum = 0m;
        foreach (var term in terms)
        {
            if (this[term].Value is not { } value || Math.Abs(value) >= NumberRange.Largest)
            {
                return SumOfRanges(terms);
            }

            sum += term.Subtracted ? -value : value;
        }

        return new(sum, sum);
    }

    /// <summary>Whether all cells of a table are missing.</summary>
    public bool IsAbsent(string table)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (now[i].State != CellState.Missing && Set.Cells[i].Table == table)
            {
                return false;
            }
        }

        return true;
    }

    private NumberRange SumOfRanges(Term[] terms)
    {
        var sum = NumberRange.Zero;
        foreach (var term in terms)
        {
            if (Counts(term))
            {
                var range = NumberRange.Of(this[term], term.Type);
                sum += term.Subtracted ? -range : range;
            }
        }

        return sum;
    }
}
