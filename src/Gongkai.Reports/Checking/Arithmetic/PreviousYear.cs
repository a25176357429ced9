using Gongkai.Law;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>Whether the report given for comparison is last year's report of the same organ.</summary>
/// <param name="Report">Last year's report; null when it cannot be used.</param>
/// <param name="Answer">What year-to-year checks answer when it cannot be used.</param>
/// <param name="Reason">Why it cannot be used.</param>
internal sealed record PreviousYear(Report? Report, Answer Answer, Wording? Reason)
{
    /// <summary>Looks at years and organs. An organ that one of the reports does not name is taken on the word of whoever gave the report; one that contradicts is not.</summary>
    public static PreviousYear Of(Report report, CheckContext context)
    {
        var law = context.Law;
        var (year, before) = (report.Identity.Year?.Value, context.Previous?.Identity.Year?.Value);

        return context.Previous switch
        {
            _ when year is { } first && law.FormFor(first - 1) is null => Not(Answer.DoesNotApply, law.Phrase("noYearBefore", ("year", first))),
            null => Not(Answer.CannotTell, law.Phrase("noPrevious")),
            _ when year is null || before is null => Not(Answer.CannotTell, law.Phrase("yearUnknown")),
            _ when before != year - 1 => Not(Answer.CannotTell, law.Phrase("notLastYear", ("year", year), ("previous", before))),
            { Identity.Organ.Value: { } other } when report.Identity.Organ?.Value is { } organ && OrganGuess.Key(organ) != OrganGuess.Key(other) =>
                Not(Answer.CannotTell, law.Phrase("otherOrgan", ("organ", organ), ("previous", other))),
            { Form.Form: null } => Not(Answer.CannotTell, law.Phrase("previousNoForm")),
            var usable => new(usable, Answer.Holds, null),
        };
    }

    private static PreviousYear Not(Answer answer, Wording reason) => new(null, answer, reason);
}
