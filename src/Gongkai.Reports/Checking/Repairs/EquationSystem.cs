using Gongkai.Law.Checks;
using Gongkai.Reports.Checking.Arithmetic;

namespace Gongkai.Reports.Checking.Repairs;

/// <summary>
/// Equations that share cells, and how far each is from being satisfied. A change to a cell shifts the gaps of its equations; the state can be
/// taken back, so that a search tries and undoes.
/// </summary>
internal sealed class EquationSystem
{
    private readonly IReadOnlyList<Equation> equations;
    private readonly NumberRange[] gaps;
    private readonly Dictionary<int, List<(int Equation, int Sign)>> uses = [];
    private readonly SortedSet<int> broken = [];

    private EquationSystem(IReadOnlyList<Equation> equations, ReportValues values)
    {
        this.equations = equations;
        Values = values;
        gaps = [.. equations.Select(equation => values.Sum(equation.Left) + -values.Sum(equation.Right))];

        for (var i = 0; i < equations.Count; i++)
        {
            Note(equations[i].Left, i, 1);
            Note(equations[i].Right, i, -1);
            Judge(i);
        }
    }

    /// <summary>What is printed.</summary>
    public ReportValues Values { get; }

    /// <summary>How many equations are broken as things stand.</summary>
    public int Broken => broken.Count;

    /// <summary>The broken equations as things stand.</summary>
    public IEnumerable<Equation> BrokenEquations => broken.Select(index => equations[index]);

    /// <summary>Splits equations into systems that share no cell.</summary>
    public static IEnumerable<EquationSystem> Split(IEnumerable<Equation> equations, ReportValues values)
    {
        var rest = equations.ToList();
        while (rest.Count > 0)
        {
            var cells = new HashSet<int>();
            var part = new List<Equation> { rest[0] };
            for (var i = 0; i < part.Count; i++)
            {
                cells.UnionWith(Own(part[i]).Select(term => term.Index));
                rest.Remove(part[i]);
                part.AddRange(rest.Where(equation => !part.Contains(equation) && Own(equation).Any(term => cells.Contains(term.Index))));
            }

            yield return new EquationSystem(part, values);
        }
    }

    /// <summary>
    /// The broken sum with the fewest cells, and for each of its cells the change that would satisfy it. None when open cells leave the change
    /// undetermined, or when only bounds are broken: a bound does not say by how much.
    /// </summary>
    public IEnumerable<(Term Term, decimal Shift)> WaysOut()
    {
        var sums = broken.Where(index => !equations[index].IsBound).ToList();
        if (sums.Count == 0 || sums.Exists(index => !gaps[index].IsOne))
        {
            return [];
        }

        var shortest = sums.MinBy(index => equations[index].Left.Length + equations[index].Right.Length);
        return Own(equations[shortest]).Where(Values.Counts).Select(term => (term, -gaps[shortest].Low!.Value * SignOf(term, shortest)));
    }

    /// <summary>Shifts a cell's value, or takes a shift back.</summary>
    public void Shift(Term term, decimal by)
    {
        foreach (var (equation, sign) in uses[term.Index])
        {
            gaps[equation] += new NumberRange(sign * by, sign * by);
            Judge(equation);
        }
    }

    private static IEnumerable<Term> Own(Equation equation) => equation.Left.Concat(equation.Right).Where(term => !term.Previous);

    private int SignOf(Term term, int equation) => uses[term.Index].Find(use => use.Equation == equation).Sign;

    private void Note(Term[] terms, int equation, int side)
    {
        foreach (var term in terms.Where(term => !term.Previous))
        {
            if (!uses.TryGetValue(term.Index, out var list))
            {
                uses[term.Index] = list = [];
            }

            list.Add((equation, term.Subtracted ? -side : side));
        }
    }

    private void Judge(int index)
    {
        var gap = gaps[index];
        if (gap.Low > 0 || (!equations[index].IsBound && gap.High < 0))
        {
            broken.Add(index);
        }
        else
        {
            broken.Remove(index);
        }
    }
}
