using Gongkai.App.Storage;
using Gongkai.Reports.Reading;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// Requests that say nearly the same, whatever the words between: the share of pairs of characters that both texts have. Descriptions are short and encrypted, so those of the
/// organ's last years are compared here, not in the database.
/// </summary>
internal sealed class LikeRequests(OfficeDb db)
{
    private const int MostCompared = 3000;
    private const int MostShown = 6;
    private const double Least = 0.45;

    public async Task<IReadOnlyList<LikeRequest>> Of(RequestCase request, IReadOnlyList<Guid> sameApplicant, CancellationToken stop)
    {
        var others = await db.Requests.AsNoTracking().Where(r => r.OrganId == request.OrganId && r.Id != request.Id).OrderByDescending(r => r.RegisteredAt).Take(MostCompared)
            .Select(r => new { r.Id, r.Year, r.Serial, r.Description, r.OutcomeCode, r.ReplyNumber, r.DecidedOn }).ToListAsync(stop);
        var pairs = Pairs(request.Description);
        var same = sameApplicant.ToHashSet();

        return [.. others.Select(other => (Other: other, Share: Likeness(pairs, Pairs(other.Description)))).Where(one => one.Share >= Least).OrderByDescending(one => one.Share).Take(MostShown)
            .Select(one => new LikeRequest(one.Other.Id, $"{one.Other.Year:0000}-{one.Other.Serial:0000}", one.Other.Description, (int)Math.Round(one.Share * 100),
                one.Other.DecidedOn is null ? null : CaseWords.Outcome(one.Other.OutcomeCode), one.Other.ReplyNumber, one.Other.DecidedOn, same.Contains(one.Other.Id)))];
    }

    /// <summary>0 to 1: pairs in both over pairs in either.</summary>
    internal static double Likeness(HashSet<int> one, HashSet<int> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }

    // Letters and digits only: marks, spaces and width are not what is asked for.
    internal static HashSet<int> Pairs(string text)
    {
        var letters = text.Select(Fold.Char).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        return [.. letters.Zip(letters.Skip(1), (a, b) => (a << 16) | b)];
    }
}
