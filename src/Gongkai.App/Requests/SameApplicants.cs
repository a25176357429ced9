using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Requests of the same applicant: the same proof, or, where there is none, the same name and telephone.</summary>
internal static class SameApplicants
{
    private const int Most = 1000;

    public static async Task<IReadOnlyList<Guid>> Of(OfficeDb db, RequestCase request, CancellationToken stop)
    {
        if (request.Applicant is not { } who)
        {
            return [];
        }

        var same = who.ProofNumber is not null
            ? await db.WherePersonal((Applicant a) => a.ProofNumber, who.ProofNumber).Select(a => a.RequestId).Take(Most).ToListAsync(stop)
            : (await db.WherePersonal((Applicant a) => a.Phone, who.Phone).Select(a => a.RequestId).Take(Most).ToListAsync(stop))
                .Intersect(await db.WherePersonal((Applicant a) => a.Name, who.Name).Select(a => a.RequestId).Take(Most).ToListAsync(stop)).ToList();
        return [.. same.Where(id => id != request.Id)];
    }
}
