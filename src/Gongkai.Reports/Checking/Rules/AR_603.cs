using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>未收到申请 agrees with table 3.</summary>
internal sealed class AR_603 : IJudgement
{
    private static readonly CellRef Received = new("requests", "received", "total");

    public string Code => "AR-603";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var claims = ClaimReader.Of(report).Requests.Where(claim => claim.IsAbout(report.Identity.Year?.Value) && claim is { Kind: ClaimKind.Received, Number.Value: 0, Limited: false }).ToList();

        if (claims.Count == 0)
        {
            return [say.DoesNotApply("none")];
        }

        if (report.Figures.Value(Received) is not { } received)
        {
            return [say.CannotTell("cannotTell").At(claims[0]) with { Cells = [Received] }];
        }

        return received == 0
            ? [say.Holds("holds").At(claims[0]) with { Stated = 0, Expected = 0, Cells = [Received] }]
            : claims.Select(claim => say.Broken("broken", ("received", received)).At(claim) with { Stated = 0, Expected = received, Cells = [Received] });
    }
}
