using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>The numbers of requests in the text satisfy their own identity: received and carried in are concluded or carried over.</summary>
internal sealed class AR_611 : IJudgement
{
    private static readonly CellRef New = new("requests", "received", "total");

    private static readonly ClaimKind[] Results =
        [ClaimKind.Granted, ClaimKind.PartlyGranted, ClaimKind.Refused, ClaimKind.Unavailable, ClaimKind.NotProcessed, ClaimKind.OtherResult];

    public string Code => "AR-611";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var claims = ClaimReader.Of(report).Requests.Where(claim => !claim.Limited && claim.IsAbout(report.Identity.Year?.Value)).ToList();
        Finding?[] found = [Identity(say, claims, report.Figures.Value(New)), Sum(say, claims)];

        return found.OfType<Finding>().ToList() is { Count: > 0 } findings
            ? Ruling.Or([.. findings.Where(finding => finding.Answer == Answer.Broken)], findings[0])
            : [say.DoesNotApply("none")];
    }

    private static Finding? Identity(Ruling say, List<Claim> claims, decimal? table)
    {
        if (Only(claims, ClaimKind.Received) is not { } received || Only(claims, ClaimKind.Concluded) is not { } concluded || Only(claims, ClaimKind.CarriedOut) is not { } carriedOut)
        {
            return null;
        }

        var carriedIn = Only(claims, ClaimKind.CarriedIn);
        var (stated, right) = (received.Number.Value, concluded.Number.Value + carriedOut.Number.Value);
        var left = stated + (carriedIn?.Number.Value ?? 0);

        // 受理 may count the ones carried in; where these are not stated, they may make up what is missing.
        if (left == right || (stated == right && MayCountBoth(received, table)))
        {
            return say.Holds("holds").At(received);
        }

        return carriedIn is null && stated < right ? null
            : say.Broken(
                "broken", ("received", stated), ("carriedIn", carriedIn?.Number.Value ?? 0), ("left", left), ("concluded", concluded.Number.Value), ("carriedOut", carriedOut.Number.Value),
                ("right", right), ("difference", Math.Abs(left - right))).At(received) with { Stated = left, Expected = right };
    }

    // 新收 counts the new ones alone, and so does a number that table 3 has as new.
    private static bool MayCountBoth(Claim received, decimal? table) =>
        !received.Sentence.Before(received.Number.From).Contains("新收", StringComparison.Ordinal) && received.Number.Value != table;

    // All six kinds of result, each stated once.
    private static Finding? Sum(Ruling say, List<Claim> claims)
    {
        var results = Results.Select(kind => Only(claims, kind)).OfType<Claim>().ToList();
        if (results.Count < Results.Length || Only(claims, ClaimKind.Concluded) is not { } concluded)
        {
            return null;
        }

        var sum = results.Sum(claim => claim.Number.Value);
        return sum == concluded.Number.Value
            ? say.Holds("holds").At(concluded)
            : say.Broken("results", ("sum", sum), ("concluded", concluded.Number.Value)).At(concluded) with { Stated = concluded.Number.Value, Expected = sum };
    }

    // The number, where the text states just one; two different ones are of different scopes.
    private static Claim? Only(List<Claim> claims, ClaimKind kind)
    {
        var stated = claims.FindAll(claim => claim.Kind == kind);
        return stated.Count > 0 && stated.TrueForAll(claim => claim.Number.Value == stated[0].Number.Value) ? stated[0] : null;
    }
}
