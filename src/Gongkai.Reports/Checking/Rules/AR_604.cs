using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Stated numbers of reconsideration cases and lawsuits agree with table 4.</summary>
internal sealed class AR_604 : IJudgement
{
    private static readonly string[] Reviews = ["reconsideration"];
    private static readonly string[] Suits = ["directSuit", "suitAfterReconsideration"];

    public string Code => "AR-604";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var findings = ClaimReader.Of(report).Remedies.Where(claim => !claim.Limited && claim.IsAbout(report.Identity.Year?.Value)).Select(claim => Compare(say, report.Figures, claim)).ToList();

        if (findings.Count == 0)
        {
            return [say.DoesNotApply("none")];
        }

        return Ruling.Or([.. findings.Where(finding => finding.Answer == Answer.Broken)], findings.Find(finding => finding.Answer == Answer.CannotTell) ?? findings[0]);
    }

    private static Finding Compare(Ruling say, ReportFigures figures, Claim claim)
    {
        string[] rows = claim.Kind switch { ClaimKind.Reconsideration => Reviews, ClaimKind.Litigation => Suits, _ => [.. Reviews, .. Suits] };
        List<CellRef> totals = [.. rows.Select(row => new CellRef("remedies", row, "total"))];
        var (printed, counted) = (Sum(figures, totals), Sum(figures, Cases(figures, rows)));
        var (stated, none) = (claim.Number.Value, claim.None || claim.Number.Value == 0);

        // A total that the table itself got wrong is AR-401's business; the text may follow the cases.
        if ((printed ?? counted) is not { } expected)
        {
            return say.CannotTell("cannotTell").At(claim) with { Cells = totals };
        }

        return stated == printed || stated == counted
            ? say.Holds("holds").At(claim) with { Stated = stated, Expected = stated, Cells = totals }
            : say.Broken(none ? "brokenNone" : "broken", ("what", say.Holds(claim.Kind.ToString()).Message), ("stated", stated), ("expected", expected)).At(claim) with
            {
                Stated = stated,
                Expected = expected,
                Cells = totals,
            };
    }

    private static List<CellRef> Cases(ReportFigures figures, string[] rows) =>
        [.. from block in figures.Form?.Table("remedies").Blocks ?? [] from column in block.Columns where column.Code != "total" from row in rows select new CellRef("remedies", row, column.Code)];

    private static decimal? Sum(ReportFigures figures, List<CellRef> cells) =>
        cells.Count == 0 || cells.Exists(cell => figures.Value(cell) is null) ? null : cells.Sum(cell => figures.Value(cell)!.Value);
}
