using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Repairs;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>
/// The checks that are relations in the law data. Each broken line is a finding of its own; lines that cannot be told make one finding together;
/// a check none of whose lines is broken or open has one finding that it holds.
/// </summary>
internal static class ArithmeticChecks
{
    /// <summary>The findings of every check that has relations.</summary>
    public static IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var checks = context.Law.Checks.Values.Where(check => check.Relations.Count > 0);

        return report.Figures.Form is { } form
            ? Check(checks, EquationSet.For(context.Law, form, report.Form.SupersededRows), report, context)
            : checks.Select(check => Answered(check, Answer.CannotTell, context.Law.Phrase("noForm")));
    }

    private static List<Finding> Check(IEnumerable<CheckDefinition> checks, EquationSet set, Report report, CheckContext context)
    {
        var year = PreviousYear.Of(report, context);
        var values = new ReportValues(set, report.Figures, year.Report?.Figures);
        var findings = new List<Finding>();
        var computed = new List<(Verdict Verdict, int Finding)>();

        foreach (var check in checks.Where(check => set.ByCheck.ContainsKey(check.Code)))
        {
            var equations = set.ByCheck[check.Code];
            if (WhyNot(check, equations, year, values, report) is { } not)
            {
                findings.Add(not);
                continue;
            }

            var verdicts = equations.Select(equation => Verdict.Of(equation, values)).OrderByDescending(verdict => verdict.Answer == Answer.Broken).ToList();
            computed.AddRange(verdicts.Select((verdict, index) => (verdict, findings.Count + index)));
            findings.AddRange(Findings(check, verdicts, values));
        }

        if (computed.Exists(entry => entry.Verdict.Answer == Answer.Broken))
        {
            RepairSearch.Attach(findings, computed, values, report);
        }

        return findings;
    }

    private static Finding? WhyNot(CheckDefinition check, IReadOnlyList<Equation> equations, PreviousYear year, ReportValues values, Report report)
    {
        var law = values.Set.Law;
        if (values.IsAbsent(equations[0].Cells[0].Table))
        {
            return Answered(check, Answer.CannotTell, law.Phrase("noTable"));
        }

        if (!equations[0].IsYearToYear)
        {
            return null;
        }

        var before = year.Report?.Figures.Form ?? (report.Identity.Year is { Value: var reported } ? law.FormFor(reported - 1) : null);
        return before is not null && !equations.Any(equation => IsIn(before, equation))
            ? Answered(check, Answer.DoesNotApply, law.Phrase("previousForm", ("form", before.Version)))
            : year.Reason is { } reason ? Answered(check, year.Answer, reason) : null;
    }

    private static bool IsIn(Form before, Equation equation) =>
        equation.Left.Concat(equation.Right).Where(term => term.Previous).All(term => before.Has(term.Cell));

    private static IEnumerable<Finding> Findings(CheckDefinition check, List<Verdict> verdicts, ReportValues values)
    {
        foreach (var verdict in verdicts.Where(verdict => verdict.Answer == Answer.Broken))
        {
            yield return Broken(check, verdict, values);
        }

        var open = verdicts.Where(verdict => verdict.Answer == Answer.CannotTell && !verdict.Circular).Select(verdict => verdict.Equation).ToList();
        var circular = verdicts.Where(verdict => verdict.Circular).Select(verdict => verdict.Equation).ToList();

        if (open.Count > 0)
        {
            yield return CannotTell(check, "cannotTell", open, SideWords.OpenCells(open, values), verdicts, values);
        }

        if (circular.Count > 0)
        {
            var split = circular.SelectMany(equation => equation.Cells).Where(cell => values.Now(values.Set.Position(cell)).ProvedBy.Contains(check.Code)).Distinct();
            yield return CannotTell(check, "circular", circular, SideWords.Cells(values.Set, split), verdicts, values);
        }

        if (verdicts.All(verdict => verdict.Answer == Answer.Holds))
        {
            yield return Answered(check, Answer.Holds, check.Say("holds", ("lines", Lines(verdicts.Select(verdict => verdict.Equation), values)))) with
            {
                Cells = values.Set.CellsOf(check.Code),
            };
        }
    }

    private static Finding Broken(CheckDefinition check, Verdict verdict, ReportValues values)
    {
        var known = verdict.Left.IsOne && verdict.Right.IsOne;
        var message = check.Say(
            known ? "broken" : "brokenDespite",
            ("line", verdict.Equation.Line),
            ("left", SideWords.Side(verdict.Equation.Left, values)),
            ("right", SideWords.Side(verdict.Equation.Right, values)),
            ("difference", known ? Math.Abs(verdict.Left.Low!.Value - verdict.Right.Low!.Value) : null));

        return Answered(check, Answer.Broken, message) with
        {
            Cells = Counted([verdict.Equation], values),
            Places = Places([verdict.Equation], values),
            Stated = verdict.Left.IsOne ? verdict.Left.Low : null,
            Expected = verdict.Right.IsOne ? verdict.Right.Low : null,
        };
    }

    private static Finding CannotTell(
        CheckDefinition check, string message, List<Equation> equations, Wording cells, List<Verdict> all, ReportValues values) =>
        Answered(check, Answer.CannotTell, check.Say(
            message, ("lines", Lines(all.Select(verdict => verdict.Equation), values)), ("open", Lines(equations, values)), ("cells", cells))) with
        {
            Cells = Counted(equations, values),
            Places = Places(equations, values),
        };

    // A check may say two things about one line; the line counts once.
    private static Wording Lines(IEnumerable<Equation> equations, ReportValues values)
    {
        var lines = equations.DistinctBy(equation => equation.Line).ToList();
        return values.Set.Law.Phrase(lines[0].Lines, ("count", lines.Count));
    }

    private static List<CellRef> Counted(IEnumerable<Equation> equations, ReportValues values) =>
        [.. Terms(equations, values).Select(term => term.Cell)];

    private static List<Place> Places(IEnumerable<Equation> equations, ReportValues values) =>
        [.. Terms(equations, values).Select(term => values[term].Place).OfType<Place>()];

    private static IEnumerable<Term> Terms(IEnumerable<Equation> equations, ReportValues values) =>
        equations.SelectMany(equation => equation.Left.Concat(equation.Right)).Where(term => !term.Previous && values.Counts(term)).DistinctBy(term => term.Cell);

    private static Finding Answered(CheckDefinition check, Answer answer, Wording message) => new(check.Code, answer, check.Level, message);
}
