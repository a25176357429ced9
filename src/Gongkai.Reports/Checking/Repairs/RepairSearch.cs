using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;

namespace Gongkai.Reports.Checking.Repairs;

/// <summary>
/// Finds the smallest sets of cell changes after which every equation of a system holds. Tries one cell, then two, then three; what would take
/// more is not a slip that can be guessed at. Proposals only: nothing is ever changed.
/// </summary>
internal sealed class RepairSearch
{
    private const int MostChanges = 3;

    // A cell stands in few equations; a change cannot mend more than that at a time.
    private const int MostEquationsOfACell = 6;

    // Bounds of the search and of the list that is shown.
    private const int MostSteps = 20_000;
    private const int MostSolutions = 200;
    private const int MostShown = 5;

    private readonly EquationSystem system;
    private readonly Dictionary<string, IReadOnlyList<Step>> solutions = [];
    private readonly List<Step> taken = [];
    private int steps;

    private RepairSearch(EquationSystem system) => this.system = system;

    /// <summary>Gives every broken finding the repairs of the system that its equation belongs to.</summary>
    /// <param name="findings">All findings so far.</param>
    /// <param name="verdicts">Every equation that was computed; for a broken one the number of its finding.</param>
    /// <param name="values">What is printed.</param>
    /// <param name="report">The report, for what its text says.</param>
    public static void Attach(List<Finding> findings, IReadOnlyList<(Verdict Verdict, int Finding)> verdicts, ReportValues values, Report report)
    {
        // A warning may be broken for good reasons; it does not press a figure into its sum.
        var binding = verdicts.Where(verdict => verdict.Verdict.Equation.Check.Level == Law.Checks.Level.Error).ToList();
        var findingOf = binding.Where(verdict => verdict.Verdict.Answer == Answer.Broken).ToDictionary(verdict => verdict.Verdict.Equation, verdict => verdict.Finding);
        var plausibility = new Plausibility(values, report);

        foreach (var part in EquationSystem.Split(binding.Select(verdict => verdict.Verdict.Equation), values).Where(part => part.Broken > 0))
        {
            var toMend = part.BrokenEquations.ToList();
            var repairs = new RepairSearch(part).Smallest()
                .OrderBy(plausibility.Cost).ThenBy(steps => string.Join(' ', steps.Select(step => step.Term.Index.ToString("D4"))), StringComparer.Ordinal)
                .Take(MostShown).Select(steps => RepairWords.Of(steps, values.Set)).ToList();

            foreach (var index in toMend.Where(findingOf.ContainsKey).Select(equation => findingOf[equation]))
            {
                findings[index] = findings[index] with { Repairs = repairs };
            }
        }
    }

    private IEnumerable<IReadOnlyList<Step>> Smallest()
    {
        for (var most = 1; most <= MostChanges && solutions.Count == 0; most++)
        {
            Try(most);
        }

        return solutions.Values;
    }

    private void Try(int left)
    {
        if (system.Broken == 0)
        {
            var found = taken.OrderBy(step => step.Term.Index).ToList();
            solutions.TryAdd(string.Join(' ', found.Select(step => $"{step.Term.Index}:{step.To}")), found);
            return;
        }

        if (left == 0 || system.Broken > left * MostEquationsOfACell)
        {
            return;
        }

        foreach (var (term, shift) in system.WaysOut().Where(way => IsPossible(way.Term, way.Shift)).ToList())
        {
            if (++steps > MostSteps || solutions.Count >= MostSolutions)
            {
                return;
            }

            system.Shift(term, shift);
            taken.Add(new Step(term, system.Values[term].Value!.Value, system.Values[term].Value!.Value + shift));
            Try(left - 1);
            taken.RemoveAt(taken.Count - 1);
            system.Shift(term, -shift);
        }
    }

    private bool IsPossible(Term term, decimal shift)
    {
        if (system.Values[term].Value is not { } value || Math.Abs(value) >= NumberRange.Largest || taken.Any(step => step.Term.Index == term.Index))
        {
            return false;
        }

        var to = value + shift;
        return (to >= 0 || term.Type == FigureType.Change) && (to == decimal.Truncate(to) || term.Type == FigureType.Amount);
    }
}

/// <summary>A change to one cell.</summary>
internal readonly record struct Step(Term Term, decimal From, decimal To);
