using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Stated numbers of 规范性文件, licences, penalties and fees agree with table 2.</summary>
internal sealed class AR_605 : IJudgement
{
    public string Code => "AR-605";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.Figures.Form is not { } form)
        {
            return [say.CannotTell("cannotTell")];
        }

        var year = report.Identity.Year?.Value;
        var names = new CellFindings(Code, report, context);
        var findings = ClaimReader.Of(report).Sentences.SelectMany(sentence => DisclosureClaims.In(sentence, form))
            .Where(claim => year is null || claim.Sentence.YearBefore(claim.Number.From) is not { } named || named == year)
            .Select(claim => Compare(say, report, claim, names)).ToList();

        return findings.Count == 0
            ? [say.DoesNotApply("none")]
            : Ruling.Or([.. findings.Where(finding => finding.Answer == Answer.Broken)], findings.Find(finding => finding.Answer == Answer.CannotTell) ?? findings[0]);
    }

    private static Finding Compare(Ruling say, Report report, DisclosureClaim claim, CellFindings names)
    {
        if (report.Figures.Value(claim.Cell) is not { } printed)
        {
            return At(say.CannotTell("cannotTell"), claim);
        }

        var unit = claim.Cell.Column == "amount" ? "万元" : claim.Number.Unit;
        return At(
            Agrees(claim, printed) ? say.Holds("holds") : say.Broken("broken", ("stated", claim.Value), ("unit", unit), ("cell", names.Name(claim.Cell)), ("expected", printed)),
            claim) with
        {
            Stated = claim.Value,
            Expected = printed,
        };
    }

    // An amount may be rounded or cut off in the text.
    private static bool Agrees(DisclosureClaim claim, decimal printed)
    {
        if (claim.Cell.Column != "amount")
        {
            return claim.Value == printed;
        }

        var step = (decimal)Math.Pow(10, -claim.Number.Decimals) * claim.Number.Unit switch { "元" => 0.0001m, "亿元" => 10_000m, _ => 1m };
        return Math.Abs(claim.Value - printed) < step;
    }

    private static Finding At(Finding finding, DisclosureClaim claim) => finding with
    {
        Cells = [claim.Cell],
        Quote = claim.Sentence.Quote,
        Places = [claim.Sentence.Place(claim.Number.From, claim.Number.To)],
    };
}
