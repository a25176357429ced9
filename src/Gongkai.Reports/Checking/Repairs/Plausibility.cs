using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Repairs;

/// <summary>
/// Which repair is the likelier slip; lower is likelier. A forgotten or mistaken total is likelier than a wrong part, a slip of one digit likelier
/// than another number, and a number that the text states speaks for itself. The figures are a ranking made from experience, not a measurement.
/// </summary>
internal sealed partial class Plausibility(ReportValues values, Report report)
{
    private const double Part = 1.5;
    private const double Total = 1.0;
    private const double InferredBonus = 0.3;
    private const double SaidBonus = 0.5;

    private readonly HashSet<int> totals = [.. values.Set.Equations.Select(equation => equation.Total).OfType<Term>().Select(term => term.Index)];
    private readonly Lazy<HashSet<decimal>> said = new(() => NumbersIn(report));

    /// <summary>The cost of a repair: that of its changes together.</summary>
    public double Cost(IReadOnlyList<Step> steps) => steps.Sum(Cost);

    private double Cost(Step step) =>
        (totals.Contains(step.Term.Index) ? Total : Part)
        - DigitSlip.Bonus(step.From, step.To)
        - (values[step.Term].Certainty == Certainty.Inferred ? InferredBonus : 0)
        - (step.To > 0 && said.Value.Contains(step.To) && !said.Value.Contains(step.From) ? SaidBonus : 0)
        + (double)Math.Min(Math.Abs(step.To - step.From), 1000) / 10_000;

    private static HashSet<decimal> NumbersIn(Report report) =>
        [.. report.Sections.SelectMany(section => section.Text).Concat(report.Sections.SelectMany(section => section.Parts).SelectMany(part => part.Text))
            .SelectMany(paragraph => Counted().Matches(string.Create(paragraph.Text.Length, paragraph.Text, (folded, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    folded[i] = Fold.Char(text[i]);
                }
            })))
            .Select(match => decimal.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(?<![\d.])(\d{1,12}) ?[件条起宗项]", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
