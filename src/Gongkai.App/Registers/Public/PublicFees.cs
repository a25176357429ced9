using Gongkai.App.Registers.Fees;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Public;

/// <summary>The published fees of an organ, newest year first.</summary>
public sealed class PublicFees(OfficeDb db, LawBook law)
{
    public sealed record Answer(RegisterForm Form, IReadOnlyList<(int Year, decimal Total, IReadOnlyList<FeeRecord> Fees)> Years);

    public async Task<Answer> Run(string organ, CancellationToken stop)
    {
        var fees = await db.Fees.AsNoTracking().Where(f => f.Organ!.Code == organ && f.PublishedAt != null).OrderByDescending(f => f.Year).ThenBy(f => f.Item).ToListAsync(stop);
        return new Answer(law.Registers["fee"], [.. fees.GroupBy(f => f.Year).Select(year => (year.Key, year.Sum(f => f.Amount), (IReadOnlyList<FeeRecord>)[.. year]))]);
    }
}
