using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>A stated total equals the sum of its listed parts, unless the list is said to be of some only.</summary>
internal sealed class AR_601 : IJudgement
{
    // 其中 may list some parts only; when they come this near the total, they are meant to be all.
    private const decimal NearlyAll = 0.8m;

    public string Code => "AR-601";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var broken = new List<Finding>();
        var (holds, open) = (0, 0);

        foreach (var total in ClaimReader.Of(report).Totals)
        {
            switch (Judge(total))
            {
                case Answer.Holds:
                    holds++;
                    break;
                case Answer.CannotTell:
                    open++;
                    break;
                default:
                    broken.Add(Broken(say, total));
                    break;
            }
        }

        return Ruling.Or(broken, holds > 0 ? say.Holds("holds", ("count", holds)) : open > 0 ? say.CannotTell("open") : say.DoesNotApply("none"));
    }

    private static Answer Judge(PartedTotal total) =>
        total.Sum == total.Total.Value ? Answer.Holds
        : total.Sum > total.Total.Value ? Answer.Broken
        : total.Listing == Listing.Full || (total.Listing == Listing.Open && total.Sum >= total.Total.Value * NearlyAll) ? Answer.Broken
        : Answer.CannotTell;

    private static Finding Broken(Ruling say, PartedTotal total)
    {
        var parts = string.Join(" + ", total.Parts.Select(part => part.Value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)));

        return say.Broken(
            total.Sum > total.Total.Value ? "over" : "broken",
            ("total", total.Total.Value), ("unit", total.Total.Unit), ("parts", Quoting.Same(parts)), ("sum", total.Sum), ("difference", Math.Abs(total.Sum - total.Total.Value))) with
        {
            Stated = total.Total.Value,
            Expected = total.Sum,
            Quote = total.Sentence.Quote,
            Places = [total.Sentence.Place(total.Total.From, total.Parts[^1].To)],
        };
    }
}
