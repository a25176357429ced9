using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>No year is left over from another report.</summary>
internal sealed class AR_606 : IJudgement
{
    public string Code => "AR-606";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var sentences = ClaimReader.Of(report).Sentences;

        if (report.Identity.Year is not { } year)
        {
            return [say.CannotTell("noYear")];
        }

        if (sentences.Count == 0)
        {
            return [say.CannotTell("noText")];
        }

        return Ruling.Or(
            [.. sentences.SelectMany(sentence => LeftoverYears.In(sentence, year.Value)).Select(found => Broken(say, found, year.Value))],
            say.Holds("holds"));
    }

    private static Finding Broken(Ruling say, LeftoverYear found, int year) =>
        (found.Plan
            ? say.Broken("brokenPlan", ("other", found.Year.Year), ("next", year + 1))
            : say.Broken("broken", ("year", year), ("other", found.Year.Year))) with
        {
            Stated = found.Year.Year,
            Expected = found.Plan ? year + 1 : year,
            Quote = found.Sentence.Quote,
            Places = [found.Sentence.Place(found.Year.From, found.Year.To)],
        };
}
