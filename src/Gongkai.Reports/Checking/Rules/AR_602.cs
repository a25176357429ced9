using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Stated numbers of requests agree with table 3. 收到 may mean the new ones, or these and the ones carried in: the finding says which.</summary>
internal sealed class AR_602 : IJudgement
{
    private static readonly CellRef Received = new("requests", "received", "total");
    private static readonly CellRef CarriedIn = new("requests", "carriedIn", "total");
    private static readonly CellRef Concluded = new("requests", "concluded", "total");
    private static readonly CellRef CarriedOut = new("requests", "carriedOut", "total");

    public string Code => "AR-602";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var claims = ClaimReader.Of(report).Requests.Where(claim => claim.IsAbout(report.Identity.Year?.Value) && claim is { None: false } and not { Kind: ClaimKind.Received, Number.Value: 0 }).ToList();

        if (claims.Count == 0)
        {
            return [say.DoesNotApply("none")];
        }

        var findings = OfReceived(say, report.Figures, [.. claims.Where(claim => claim.Kind == ClaimKind.Received)])
            .Concat(OfOthers(say, report.Figures, claims)).ToList();
        var broken = findings.Where(finding => finding.Answer == Answer.Broken).ToList();

        return Ruling.Or(broken, findings.Find(finding => finding.Answer == Answer.CannotTell) ?? (findings.Count > 0 ? findings[0] : say.CannotTell("limited")));
    }

    private static IEnumerable<Finding> OfReceived(Ruling say, ReportFigures figures, List<Claim> claims)
    {
        if (claims.Count == 0)
        {
            yield break;
        }

        if (figures.Value(Received) is not { } received || figures.Value(CarriedIn) is not { } carried)
        {
            yield return say.CannotTell("cannotTell").At(claims[0]) with { Cells = [Received, CarriedIn] };
            yield break;
        }

        var matched = claims.Where(claim => claim.Number.Value == received || claim.Number.Value == received + carried).ToList();
        foreach (var claim in matched)
        {
            yield return say.Holds(
                claim.Number.Value == received ? "holdsNew" : "holdsBoth", ("stated", claim.Number.Value), ("received", received), ("carried", carried)).At(claim) with
            {
                Stated = claim.Number.Value,
                Expected = claim.Number.Value,
                Cells = claim.Number.Value == received ? [Received] : [Received, CarriedIn],
            };
        }

        // Another number beside one that matches is another office's or another scope's, unless it speaks of the very same.
        foreach (var claim in claims.Except(matched))
        {
            if (!claim.Limited && (matched.Count == 0 || matched.Exists(match => match.Scope == claim.Scope && !match.Limited)))
            {
                yield return say.Broken("received", ("stated", claim.Number.Value), ("received", received), ("carried", carried)).At(claim) with
                {
                    Stated = claim.Number.Value,
                    Expected = received,
                    Cells = [Received, CarriedIn],
                };
            }
        }
    }

    private static IEnumerable<Finding> OfOthers(Ruling say, ReportFigures figures, List<Claim> claims)
    {
        foreach (var claim in claims.Where(claim => claim is { Kind: not ClaimKind.Received, Limited: false }))
        {
            var cells = CellsOf(figures, claim.Kind);
            if (cells.Count == 0 || Sum(figures, cells) is not { } expected)
            {
                yield return say.CannotTell("cannotTell").At(claim) with { Cells = cells };
            }
            else if (claim.Number.Value == expected || IsOtherMeaning(figures, claim))
            {
                yield return say.Holds("holds").At(claim) with { Stated = claim.Number.Value, Expected = expected, Cells = cells };
            }
            else
            {
                yield return say.Broken("other", ("what", say.Holds(claim.Kind.ToString()).Message), ("stated", claim.Number.Value), ("expected", expected)).At(claim) with
                {
                    Stated = claim.Number.Value,
                    Expected = expected,
                    Cells = cells,
                };
            }
        }
    }

    // 答复 may count the new ones only, and 公开 those granted in part.
    private static bool IsOtherMeaning(ReportFigures figures, Claim claim) => claim.Kind switch
    {
        ClaimKind.Concluded => claim.Number.Value == figures.Value(Received)
            || claim.Number.Value == figures.Value(Received) - figures.Value(CarriedOut)
            || claim.Number.Value == figures.Value(Received) + figures.Value(CarriedIn),
        ClaimKind.Granted => claim.Number.Value == figures.Value(new CellRef("requests", "granted", "total")) + figures.Value(new CellRef("requests", "partlyGranted", "total")),
        _ => false,
    };

    private static List<CellRef> CellsOf(ReportFigures figures, ClaimKind kind) => kind switch
    {
        ClaimKind.CarriedIn => [CarriedIn],
        ClaimKind.Concluded => [Concluded],
        ClaimKind.CarriedOut => [CarriedOut],
        _ when ResultWords.RowPrefix(kind) is { } prefix =>
            [.. Rows(figures).Where(row => row.StartsWith(prefix, StringComparison.Ordinal)).Select(row => new CellRef("requests", row, "total"))],
        _ => [],
    };

    // Those of the form, and the single row of the superseded one that a hybrid report has.
    private static IEnumerable<string> Rows(ReportFigures figures) =>
        (figures.Form?.Table("requests").Rows.Select(row => row.Code) ?? []).Append("other").Distinct();

    // In a hybrid report the single row 其他处理 stands for the three rows that are missing.
    private static decimal? Sum(ReportFigures figures, List<CellRef> cells)
    {
        var found = cells.Where(cell => figures[cell].State != CellState.Missing).ToList();
        return found.Count == 0 || found.Exists(cell => figures.Value(cell) is null) ? null : found.Sum(cell => figures.Value(cell)!.Value);
    }
}
