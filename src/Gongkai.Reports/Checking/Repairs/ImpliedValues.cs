using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Repairs;

/// <summary>
/// What empty cells must hold for the sums to be true: the one number that a sum leaves open, or 0 where several counts add up to 0.
/// A hint for whoever fills the cell; the cell stays as blank as it is.
/// </summary>
internal sealed class ImpliedValues
{
    // Each pass may open the way for the next; a table has no longer chains.
    private const int Passes = 6;

    // A message lists the first few.
    private const int MostListed = 5;

    private readonly EquationSet set;
    private readonly ReportValues values;
    private readonly decimal?[] known;
    private readonly List<Equation> sums;

    private ImpliedValues(EquationSet set, ReportFigures figures)
    {
        this.set = set;
        values = new ReportValues(set, figures, null);
        known = [.. set.Cells.Select((_, index) => values.Now(index).Value)];
        sums = [.. set.Equations.Where(equation => equation is { IsBound: false, IsYearToYear: false, Check.Level: Level.Error })];
    }

    /// <summary>One proposal for those of the cells whose numbers follow; none when none follows.</summary>
    public static IReadOnlyList<Repair> For(IEnumerable<CellRef> cells, EquationSet set, ReportFigures figures)
    {
        var implied = new ImpliedValues(set, figures);
        for (var pass = 0; pass < Passes && implied.Pass(); pass++)
        {
        }

        var changes = cells.Select(cell => (Cell: cell, To: implied.known[set.Position(cell)]))
            .Where(change => change.To is not null && implied.Agrees(set.Position(change.Cell)))
            .Select(change => new CellChange(change.Cell, null, change.To!.Value)).ToList();

        return changes.Count == 0 ? [] : [new Repair(changes, implied.Say(changes))];
    }

    private bool Pass()
    {
        var learnt = false;
        foreach (var equation in sums)
        {
            var (gap, open) = Look(equation);
            if (open.Count == 1 && -gap * open[0].Sign is var value && value >= 0 && value == decimal.Truncate(value))
            {
                known[open[0].Term.Index] = value;
                learnt = true;
            }
            else if (open.Count > 1 && gap == 0 && open.TrueForAll(part => part.Sign == open[0].Sign))
            {
                open.ForEach(part => known[part.Term.Index] = 0);
                learnt = true;
            }
        }

        return learnt;
    }

    // A sum that is broken anyway, or by what another sum implies, gives no advice.
    private bool Agrees(int cell) =>
        sums.Where(equation => equation.Left.Concat(equation.Right).Any(term => term.Index == cell)).Select(Look).All(look => look.Open.Count > 0 || look.Gap == 0);

    private (decimal Gap, List<(Term Term, int Sign)> Open) Look(Equation equation)
    {
        var gap = 0m;
        var open = new List<(Term Term, int Sign)>();
        foreach (var (term, side) in equation.Left.Select(term => (term, 1)).Concat(equation.Right.Select(term => (term, -1))))
        {
            var sign = term.Subtracted ? -side : side;
            if (!values.Counts(term))
            {
                continue;
            }

            if (known[term.Index] is { } number && Math.Abs(number) < NumberRange.Largest)
            {
                gap += sign * number;
            }
            else
            {
                open.Add((term, sign));
            }
        }

        return (gap, open);
    }

    private Wording Say(List<CellChange> changes)
    {
        var law = set.Law;
        var listed = changes.OrderByDescending(change => change.To != 0).Take(MostListed).Where(change => change.To != 0 || changes.Count == 1).ToList();
        var zeros = changes.Count(change => change.To == 0) - listed.Count(change => change.To == 0);
        var said = listed.Select(change => law.Phrase("impliedOne", ("cell", FormNames.Cell(law, set.Form, change.Cell)), ("to", change.To)));
        var all = (zeros > 0 ? said.Append(law.Phrase(listed.Count > 0 ? "impliedZeros" : "impliedAllZero", ("count", zeros))) : said).ToList();

        return law.Phrase("implied", ("changes", new Wording(string.Join('；', all.Select(part => part.Zh)), string.Join("; ", all.Select(part => part.En)))));
    }
}
