using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Public;

/// <summary>Which registers of an organ have something public: for its page and navigation.</summary>
public sealed class PublicRegisters(OfficeDb db, PublicDecisions decisions)
{
    public sealed record Answer(bool Documents, bool Licences, bool Penalties, bool Coercions, bool Fees)
    {
        public bool Any => Documents || Licences || Penalties || Coercions || Fees;
    }

    public async Task<Answer> Run(string organ, CancellationToken stop) => new(
        await db.Documents.AnyAsync(d => d.Organ!.Code == organ && d.PublishedAt != null, stop),
        await decisions.Any(organ, DecisionKind.Licence, stop), await decisions.Any(organ, DecisionKind.Penalty, stop), await decisions.Any(organ, DecisionKind.Coercion, stop),
        await db.Fees.AnyAsync(f => f.Organ!.Code == organ && f.PublishedAt != null, stop));
}
