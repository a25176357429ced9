using Gongkai.Law.Forms;
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
        now = Read(set, figures);
        before = previous is null ? null : Read(set, previous);
    }

    /// <summary>The equations these are the values for.</summary>
    public EquationSet Set { get; }

    /// <summary>Whether last year's report takes part.</summary>
    public bool HasPrevious => before is not null;

    /// <summary>The reading behind a term.</summary>
    public CellReading this[Term term] => term.Previous ? before![term.Index] : now[term.Index];

    /// <summary>This year's reading at a position.</summary>
    public CellReading Now(int index) => now[index];

    /// <summary>Whether the term takes part: a row that the superseded one stands in for does not.</summary>
    public bool Counts(Term term) => !term.OnlyIfFound || this[term].State != CellState.Missing;

    /// <summary>What a side of an equation can be.</summary>
    public NumberRange Sum(IReadOnlyList<Term> terms)
    {
        var sum = NumberRange.Zero;
        for (var i = 0; i < terms.Count; i++)
        {
            if (Counts(terms[i]))
            {
                var range = NumberRange.Of(this[terms[i]], terms[i].Type);
                sum += terms[i].Subtracted ? -range : range;
            }
        }

        return sum;
    }

    /// <summary>Whether all cells of a table are missing.</summary>
    public bool IsAbsent(string table)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (Set.Cells[i].Table == table && now[i].State != CellState.Missing)
            {
                return false;
            }
        }

        return true;
    }

    private static CellReading[] Read(EquationSet set, ReportFigures figures)
    {
        var readings = new CellReading[set.Cells.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = figures[set.Cells[i]];
        }

        return readings;
    }
}
