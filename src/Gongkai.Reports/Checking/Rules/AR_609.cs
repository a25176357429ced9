using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Stated percentages and growth follow from the numbers in the text, or from this year's and last year's table.</summary>
internal sealed class AR_609 : IJudgement
{
    private static readonly CellRef Received = new("requests", "received", "total");
    private static readonly CellRef CarriedIn = new("requests", "carriedIn", "total");

    public string Code => "AR-609";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var claims = ClaimReader.Of(report);
        var found = claims.Percentages.Concat(OfRequests(claims, context)).ToList();

        return found.Count == 0
            ? [say.DoesNotApply("none")]
            : Ruling.Or([.. found.Where(percentage => !percentage.Agrees).Select(percentage => Broken(say, percentage))], say.Holds("holds", ("count", found.Count)));
    }

    private static Finding Broken(Ruling say, Percentage percentage)
    {
        var expected = Math.Round(percentage.Expected, Math.Max(2, percentage.Stated.Decimals));
        return (percentage.Growth
            ? say.Broken("growth", ("before", percentage.Of), ("after", percentage.Now), ("expected", expected), ("stated", percentage.Stated.Value))
            : say.Broken("share", ("part", percentage.Now), ("whole", percentage.Of), ("expected", expected), ("stated", percentage.Stated.Value))) with
        {
            Stated = percentage.Stated.Value,
            Expected = expected,
            Quote = percentage.Sentence.Quote,
            Places = [percentage.Sentence.Place(percentage.Stated.From, percentage.Stated.To)],
        };
    }

    // 收到申请74件，同比增长5.7%: last year's number stands in last year's report.
    private static IEnumerable<Percentage> OfRequests(ClaimReader claims, CheckContext context)
    {
        if (context.Previous?.Figures is not { } last || last.Value(Received) is not { } received || received == 0 || last.Value(CarriedIn) is not { } carried)
        {
            yield break;
        }

        foreach (var claim in claims.Requests)
        {
            var number = claim.Sentence.Quantities.Index().FirstOrDefault(entry => entry.Item.From > claim.Number.From).Item;
            var gap = number.From > claim.Number.To ? claim.Sentence.Source[claim.Number.To..number.From] : "";

            if (claim is not { Kind: ClaimKind.Received, Limited: false, Number.Value: > 0 } || number.Unit != "%" || !(gap.Contains("同比") || gap.Contains("上年") || gap.Contains("去年")))
            {
                continue;
            }

            var falls = gap.Contains('降') || gap.Contains("减少");
            var meanings = new[] { received, received + carried }.Distinct().Select(before => new Percentage(claim.Sentence, number, before, claim.Number.Value, true, falls)).ToList();
            yield return meanings.Find(meaning => meaning.Agrees) ?? meanings[0];
        }
    }
}
