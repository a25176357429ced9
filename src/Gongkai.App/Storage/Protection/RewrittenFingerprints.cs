using Gongkai.App.Registers.Decisions;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage.Protection;

/// <summary>Makes the fingerprints of decisions anew under another master key, so that a list brought in again is still known.</summary>
internal sealed class RewrittenFingerprints(OfficeDb db, LawBook law, string otherKeyPath)
{
    private const int AtOnce = 500;

    public async Task Write(CancellationToken stop)
    {
        var key = DecisionWriting.KeyOf(otherKeyPath);
        foreach (var ids in (await db.Decisions.Select(decision => decision.Id).ToListAsync(stop)).Chunk(AtOnce))
        {
            foreach (var decision in await db.Decisions.AsNoTracking().Where(decision => ids.Contains(decision.Id)).ToListAsync(stop))
            {
                var print = DecisionWriting.Fingerprint(key, law.Registers[DecisionWriting.CodeOf(decision.Kind)], Values(decision), decision.DecidedOn);
                await db.Decisions.Where(d => d.Id == decision.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.Fingerprint, print), stop);
            }
        }
    }

    // What was masked for the public stands whole in the personal part.
    private static Dictionary<string, string> Values(DecisionRecord decision)
    {
        var values = new Dictionary<string, string>(DecisionWriting.ReadFields(decision.Fields));
        foreach (var (code, value) in decision.Personal is { } personal ? DecisionWriting.ReadFields(personal) : new Dictionary<string, string>())
        {
            values[code] = value;
        }

        return values;
    }
}
