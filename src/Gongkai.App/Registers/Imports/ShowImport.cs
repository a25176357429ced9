using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Gongkai.Reports.Reading.Rows;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>An import as its page shows it.</summary>
/// <param name="Columns">Each header with the field it holds, and what stands in the first rows, masked.</param>
/// <param name="Faults">The first of the rows not taken in.</param>
/// <param name="Touched">Written rows that were worked on since: an undoing leaves them.</param>
public sealed record ShownImport(
    RegisterImport Import, Organ Organ, RegisterForm Form, string StateName, IReadOnlyList<(string Header, string Field, IReadOnlyList<string> Samples)> Columns,
    IReadOnlyList<(int Row, string What)> Faults, bool AtWork, bool MayMatch, bool MayWriteRows, bool MayDrop, bool MayUndo, bool MayPublish, int Touched)
{
    /// <summary>Whether it is a ledger of requests.</summary>
    public bool IsLedger => Form.Code == ImportAccess.Ledger;

    /// <summary>Whether its rows are there.</summary>
    public bool IsWritten => Import.State == ImportState.Done;
}

/// <summary>Opens an import.</summary>
public sealed class ShowImport(OfficeDb db, LawBook law, ImportSpool spool)
{
    private const int MostFaults = 50;
    private const int Samples = 3;

    public async Task<Outcome<ShownImport>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var import = await db.RegisterImports.AsNoTracking().Include(i => i.Organ).FirstOrDefaultAsync(i => i.Id == id, stop);
        if (import is null || !ImportAccess.MayRead(actor, import.Organ!, import.Register))
        {
            return RegisterAccess.NotFound;
        }

        var faults = await db.RowFaults.AsNoTracking().Where(f => f.ImportId == id).OrderBy(f => f.Row).Take(MostFaults).Select(f => new { f.Row, f.What }).ToListAsync(stop);
        var (writes, publishes) = (ImportAccess.MayWrite(actor, import.Organ!, import.Register), RegisterAccess.MayPublish(actor, import.Organ!));
        var touched = import.State == ImportState.Done ? await WrittenRows.Touched(db, import, stop) : 0;
        bool May(ImportMove move) => writes && ImportLife.After(import.State, move) is not null;

        return new ShownImport(
            import, import.Organ!, law.Registers[import.Register], import.State.Name().Zh, Columns(import, May(ImportMove.Try)), [.. faults.Select(f => (f.Row, f.What))], import.State.IsAtWork(),
            May(ImportMove.Try) && spool.Has(id), May(ImportMove.Write) && import.RowsGood > 0, May(ImportMove.Drop), May(ImportMove.Undo) && import.PublishedAt is null,
            publishes && import is { State: ImportState.Done, PublishedAt: null, RowsGood: > 0 } && ImportAccess.IsPublished(import.Register) && import.PersonId != actor.PersonId, touched);
    }

    // What stands in a column says more than its title; only while it is being matched, and never a person's number.
    private IReadOnlyList<(string, string, IReadOnlyList<string>)> Columns(RegisterImport import, bool withSamples)
    {
        var (headers, chosen) = (ListColumns.ReadList(import.Headers), ListColumns.ReadChoice(import.Columns));
        var rows = withSamples && spool.Has(import.Id) ? First(import) : [];
        return [.. headers.Select((header, i) => (header, chosen.GetValueOrDefault(header) ?? "",
            (IReadOnlyList<string>)[.. rows.Select(row => i < row.Cells.Count ? Masked(import.Register, chosen.GetValueOrDefault(header), row.Cells[i]) : "").Where(cell => cell.Length > 0).Distinct()]))];
    }

    // What is known to hold numbers of persons is masked whatever stands in it; who asked is for the case, not for a sample.
    private string Masked(string register, string? field, string cell) => law.Registers[register].Field(field ?? "") switch
    {
        { Personal: true } => Requests.CaseWords.MaskedNumber(cell)!,
        { Role: FieldRole.Party } when register == ImportAccess.Ledger && cell.Length is > 0 and <= 4 => PersonalText.MaskedName(cell),
        _ => PersonalText.Masked(cell),
    };

    private List<ListRow> First(RegisterImport import)
    {
        using var file = spool.Open(import.Id);
        var opened = TableRows.Open(file, import.FileName);
        if (opened.Refusal is not null)
        {
            return [];
        }

        using var list = opened.Value;
        try
        {
            return [.. list.Rows().Take(Samples)];
        }
        catch (DamagedListException)
        {
            return [];   // the trial will say so
        }
    }
}
