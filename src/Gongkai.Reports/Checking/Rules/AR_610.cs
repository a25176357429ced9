using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>全部办结 or 100% agrees with nothing being carried over.</summary>
internal sealed class AR_610 : IJudgement
{
    private static readonly CellRef CarriedOut = new("requests", "carriedOut", "total");

    public string Code => "AR-610";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var claims = ClaimReader.Of(report);
        var carriedIsTold = claims.Requests.Exists(claim => claim is { Kind: ClaimKind.CarriedOut, Number.Value: > 0 });
        var year = report.Identity.Year?.Value;
        var found = new List<Finding>();

        foreach (var sentence in claims.Sentences)
        {
            // 均按期答复 beside 结转1件 says that those due were answered.
            if (AllConcluded.Find(sentence, out var inTime) is var (from, to) && !(inTime && carriedIsTold) && (year is null || sentence.YearBefore(from) is not { } named || named == year))
            {
                found.Add(Compare(say, report, sentence, from, to));
            }
        }

        return found.Count == 0
            ? [say.DoesNotApply("none")]
            : Ruling.Or([.. found.Where(finding => finding.Answer == Answer.Broken)], found[0]);
    }

    private static Finding Compare(Ruling say, Report report, Sentence sentence, int from, int to)
    {
        var carried = report.Figures.Value(CarriedOut);
        var finding = carried is null ? say.CannotTell("cannotTell") : carried == 0 ? say.Holds("holds") : say.Broken("broken", ("carried", carried));

        return finding with { Cells = [CarriedOut], Stated = 0, Expected = carried, Quote = sentence.Quote, Places = [sentence.Place(from, to)] };
    }
}
