using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>One import in a list.</summary>
public sealed record ImportLine(Guid Id, string Organ, string Register, string FileName, string State, int Good, int Bad, string Who, DateTime At, bool Public);

/// <summary>The latest imports of the organs whose registers a person may read, and where they may bring lists.</summary>
public sealed class ListImports(OfficeDb db, LawBook law)
{
    private const int Most = 100;

    public sealed record Answer(IReadOnlyList<ImportLine> Lines, IReadOnlyList<Organ> Writable, IReadOnlyList<RegisterForm> Registers);

    /// <param name="ledgers">Ledgers of requests; else lists of the registers.</param>
    public async Task<Answer> Run(Actor actor, bool ledgers, CancellationToken stop)
    {
        var register = ledgers ? ImportAccess.Ledger : Order[0];
        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => organ.Type != OrganType.Region && ImportAccess.MayRead(actor, organ, register)).ToList();
        var ids = organs.Select(o => o.Id).ToList();
        var rows = await db.RegisterImports.AsNoTracking().Include(i => i.Organ).Where(i => ids.Contains(i.OrganId) && i.Register == ImportAccess.Ledger == ledgers).OrderByDescending(i => i.CreatedAt).Take(Most).ToListAsync(stop);

        return new Answer(
            [.. rows.Select(i => new ImportLine(i.Id, i.Organ!.Name, law.Registers[i.Register].Title.Zh, i.FileName, i.State.Name().Zh, i.RowsGood, i.RowsBad, i.Who, i.CreatedAt, i.PublishedAt is not null))],
            [.. organs.Where(o => ImportAccess.MayWrite(actor, o, register))], ledgers ? [law.Registers[register]] : [.. Order.Select(code => law.Registers[code])]);
    }

    private static readonly string[] Order = ["licence", "penalty", "coercion", "fee", "document"];
}
