using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>The figures are not those of last year's report. Other organs' reports are compared in <see cref="SetChecker"/>.</summary>
internal sealed class AR_703 : IJudgement
{
    public string Code => "AR-703";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var check = context.Law.Check(Code);
        if (report.Figures.Form is null)
        {
            return [new Finding(Code, Answer.CannotTell, check.Level, context.Law.Phrase("noForm"))];
        }

        if (PreviousYear.Of(report, context) is var previous && previous.Report is null)
        {
            return [new Finding(Code, previous.Answer, check.Level, previous.Reason!)];
        }

        var (now, before) = (FigureSketch.Of(report.Figures), FigureSketch.Of(previous.Report.Figures));
        var (answer, message) = Compare(now, before, (int)check.Limits["numbers"]);

        return
        [
            new Finding(Code, answer, check.Level, check.Say(
                message, ("count", report.Figures.Form.Cells.Count), ("year", previous.Report.Identity.Year!.Value), ("numbers", now.DifferentNumbers)))
            {
                Cells = answer == Answer.Broken ? report.Figures.Form.Cells : [],
            },
        ];
    }

    private static (Answer, string) Compare(FigureSketch now, FigureSketch before, int fewest) => now switch
    {
        _ when now.Form != before.Form => (Answer.DoesNotApply, "otherForm"),
        _ when now.Differs(before) => (Answer.Holds, "holdsPrevious"),
        _ when !now.Decided || !before.Decided => (Answer.CannotTell, "open"),
        _ when !now.SameAs(before) => (Answer.Holds, "holdsPrevious"),
        { DifferentNumbers: 0 } => (Answer.Holds, "allZero"),
        _ when now.DifferentNumbers < fewest => (Answer.CannotTell, "few"),
        _ => (Answer.Broken, "brokenPrevious"),
    };
}
