using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Opens the form of a decision: empty, or with what was entered, masked; what is encrypted is only said to be there.</summary>
public sealed class OpenDecisionForm(OfficeDb db, LawBook law)
{
    public sealed record View(RegisterForm Form, IReadOnlyDictionary<string, string?> Values, IReadOnlySet<string> Hidden, int Revision, IReadOnlyList<Organ> Writable);

    public async Task<Outcome<View>> Run(DecisionKind kind, Guid? id, Actor actor, CancellationToken stop)
    {
        var form = law.Registers[DecisionWriting.CodeOf(kind)];
        var writable = await RegisterAccess.Writable(db, actor, stop);
        if (id is null)
        {
            return new View(form, new Dictionary<string, string?>(), new HashSet<string>(), 0, writable);
        }

        var record = await db.Decisions.AsNoTracking().Include(r => r.Organ).FirstOrDefaultAsync(r => r.Id == id && r.Kind == kind, stop);
        return record is null || !RegisterAccess.MayWrite(actor, record.Organ!)
            ? RegisterAccess.NotFound
            : new View(
                form, DecisionWriting.ReadFields(record.Fields).ToDictionary(field => field.Key, field => (string?)field.Value),
                record.Personal is { } json ? DecisionWriting.ReadFields(json).Keys.ToHashSet() : new HashSet<string>(), record.Revision, writable);
    }
}
