using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>What one equation comes to.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Answer">Holds, broken or cannot tell.</param>
/// <param name="Left">What the left side can be.</param>
/// <param name="Right">What the right side can be.</param>
/// <param name="Circular">Whether it would hold, but its digits were split by this very check, so that it proves nothing.</param>
internal sealed record Verdict(Equation Equation, Answer Answer, NumberRange Left, NumberRange Right, bool Circular)
{
    /// <summary>Computes an equation.</summary>
    public static Verdict Of(Equation equation, ReportValues values)
    {
        var (left, right) = (values.Sum(equation.Left), values.Sum(equation.Right));
        var answer = equation.IsBound ? Bound(left, right) : Equal(equation, values, left, right);
        var circular = answer == Answer.Holds && IsProvedByItself(equation, values);

        return new Verdict(equation, circular ? Answer.CannotTell : answer, left, right, circular);
    }

    private static Answer Bound(NumberRange left, NumberRange right) =>
        left.High <= right.Low ? Answer.Holds : left.Low > right.High ? Answer.Broken : Answer.CannotTell;

    private static Answer Equal(Equation equation, ReportValues values, NumberRange left, NumberRange right)
    {
        if (left.IsOne && right.IsOne)
        {
            return left.Low == right.Low ? Answer.Holds : Answer.Broken;
        }

        return left.IsApartFrom(right) || NoCandidateFits(equation, values) ? Answer.Broken : Answer.CannotTell;
    }

    // One undecided cell alone: the value that the others leave for it must be among its candidates.
    private static bool NoCandidateFits(Equation equation, ReportValues values)
    {
        Term? open = null;
        foreach (var term in equation.Left.Concat(equation.Right).Where(values.Counts))
        {
            var range = NumberRange.Of(values[term], term.Type);
            if (range.IsOne && values[term].Value is not null)
            {
                continue;
            }

            if (open is not null || values[term].Value is not null || range.High is null)
            {
                return false;
            }

            open = term;
        }

        return open is not null && !values[open].Candidates.Any(candidate => Closes(equation, values, open, candidate));
    }

    private static bool Closes(Equation equation, ReportValues values, Term open, decimal candidate) =>
        SumWith(equation.Left, values, open, candidate) == SumWith(equation.Right, values, open, candidate);

    private static decimal SumWith(Term[] terms, ReportValues values, Term open, decimal candidate) =>
        terms.Where(values.Counts).Sum(term => (term.Subtracted ? -1 : 1) * (term == open ? candidate : values[term].Value ?? 0));

    private static bool IsProvedByItself(Equation equation, ReportValues values) =>
        IsProvedBy(equation.Check.Code, equation.Left, values) || IsProvedBy(equation.Check.Code, equation.Right, values);

    private static bool IsProvedBy(string check, Term[] terms, ReportValues values)
    {
        foreach (var term in terms)
        {
            if (values[term] is { Certainty: Certainty.Inferred } reading && reading.ProvedBy.Contains(check))
            {
                return true;
            }
        }

        return false;
    }
}
