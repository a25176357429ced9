using Gongkai.App.History;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Gongkai.Reports.Reading.Rows;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>
/// Works on one import that waits: reads its list row by row, tries or writes it in batches, each one transaction with its act, and notes how far it is.
/// A node that dies leaves whole batches behind; the work goes on after them.
/// </summary>
public sealed class WorkOnImports(OfficeDb db, LawBook law, ImportSpool spool, MasterKeyFile master, TimeProvider clock)
{
    /// <summary>Rows of one transaction: large enough to be quick, small enough that other writers get their turn.</summary>
    public const int Batch = 5000;

    private const int MostFaultsKept = 20_000;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>How many imports were worked on: 0 when none waits here.</summary>
    public async Task<int> Run(Act act, CancellationToken stop)
    {
        var waiting = await db.RegisterImports.Include(i => i.Organ).Where(i => (i.State == ImportState.Trying || i.State == ImportState.Writing) && (i.LeasedUntil == null || i.LeasedUntil < act.At))
            .OrderBy(i => i.CreatedAt).Take(20).ToListAsync(stop);
        if (waiting.FirstOrDefault(import => spool.Has(import.Id)) is not { } next)
        {
            return 0;
        }

        // The lease is plumbing, not an act; whoever changes the row first has it.
        var (revision, until) = (next.Revision, act.At + Lease);
        if (await db.RegisterImports.Where(i => i.Id == next.Id && i.Revision == revision).ExecuteUpdateAsync(i => i.SetProperty(r => r.LeasedUntil, until).SetProperty(r => r.Revision, revision + 1), stop) == 0)
        {
            return 0;
        }

        await db.Entry(next).ReloadAsync(stop);
        await Work(next, act, stop);
        return 1;
    }

    private async Task Work(RegisterImport import, Act act, CancellationToken stop)
    {
        // The history says who brought the list, not which job wrote it.
        var own = act with { Actor = new People.Actor(import.PersonId, import.Who, []) };
        try
        {
            await using var file = spool.Open(import.Id);
            var opened = TableRows.Open(file, import.FileName, stop);
            if (opened.Refusal is { } unreadable)
            {
                await End(import, ImportMove.Fail, unreadable.Reason.Zh, own, stop);
                return;
            }

            using var list = opened.Value;
            await Rows(import, list, own, stop);
        }
        catch (DamagedListException damage)
        {
            await End(import, ImportMove.Fail, $"文件在第 {import.RowsDone} 行之后读不下去：{damage.Reason.Zh}。之前的行已处理，可撤销后重新上传。", own, stop);
        }
    }

    private async Task Rows(RegisterImport import, TableRows list, Act act, CancellationToken stop)
    {
        var (sink, columns) = (Sink(import), new ListColumns(list.Header, ListColumns.ReadChoice(import.Columns), ListColumns.Ticks(law.Registers[import.Register], law)));
        if (import is { State: ImportState.Trying, RowsDone: 0 })
        {
            await db.RowFaults.Where(f => f.ImportId == import.Id).ExecuteDeleteAsync(stop);
        }

        var skip = import.RowsDone;
        foreach (var batch in list.Rows().Chunk(sink.Batch))
        {
            var rows = batch.Select(row => (Source: row, Row: columns.Read(sink.Form, row))).ToList();
            await sink.Check([.. rows.Select(row => row.Row)], act, stop);
            if (skip >= rows.Count)
            {
                skip -= rows.Count;   // done before a stop; checked again only to know the doubles
                continue;
            }

            await Take(import, sink, rows, act, stop);
        }

        await End(import, import.State == ImportState.Trying ? ImportMove.FinishTrial : ImportMove.FinishWriting, null, act, stop);
    }

    private async Task Take(RegisterImport import, RegisterSink sink, List<(ListRow Source, RegisterRow Row)> rows, Act act, CancellationToken stop)
    {
        var (good, bad) = (rows.Where(row => row.Row.Faults.Count == 0).Select(row => row.Row).ToList(), rows.Where(row => row.Row.Faults.Count > 0).ToList());
        var faults = bad.Take(Math.Max(0, MostFaultsKept - import.RowsBad)).Select(row => new RowFault
        {
            ImportId = import.Id, Row = row.Source.Number, What = string.Join("；", row.Row.Faults.Select(fault => fault.Field is null ? fault.What.Zh : $"{fault.Field}：{fault.What.Zh}")), Cells = ListColumns.Write(row.Source.Cells),
        }).ToList();

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        import.RowsDone += rows.Count;
        import.RowsGood += good.Count;
        import.RowsBad += bad.Count;
        import.LeasedUntil = clock.GetUtcNow().UtcDateTime + Lease;
        import.Revision++;
        await BulkInsert.Write(db, faults, stop);

        if (import.State == ImportState.Trying)
        {
            await Progress(import, stop);   // nothing of the register is touched: the trial stands in the history when it ends
        }
        else
        {
            await sink.Write(good, act, stop);
            await db.Commit(act, new Subject("register-import.batch", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop);
        }

        await transaction.CommitAsync(stop);
        Forget(import);
    }

    private Task Progress(RegisterImport import, CancellationToken stop) => db.RegisterImports.Where(i => i.Id == import.Id).ExecuteUpdateAsync(i => i
        .SetProperty(r => r.RowsDone, import.RowsDone).SetProperty(r => r.RowsGood, import.RowsGood).SetProperty(r => r.RowsBad, import.RowsBad)
        .SetProperty(r => r.LeasedUntil, import.LeasedUntil).SetProperty(r => r.Revision, import.Revision), stop);

    // Written rows are not looked at again: the tracker would grow with the list.
    private void Forget(RegisterImport import)
    {
        db.ChangeTracker.Clear();
        db.Attach(import);
    }

    private async Task End(RegisterImport import, ImportMove move, string? problem, Act act, CancellationToken stop)
    {
        var to = ImportLife.After(import.State, move) ?? throw new InvalidOperationException($"{move} is not possible from {import.State}.");
        (import.State, import.Problem, import.LeasedUntil, import.FinishedAt) = (to, problem, null, act.At);
        import.Revision++;
        await db.Commit(act, new Subject("register-import.batch", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop);
        if (!to.NeedsFile())
        {
            spool.Remove(import.Id);
        }
    }

    private RegisterSink Sink(RegisterImport import) => (law.Registers[import.Register], DecisionWriting.KindOf(import.Register)) switch
    {
        (var form, { } kind) => new DecisionSink(db, form, master, import, import.Organ!, kind),
        ({ Code: ImportAccess.Ledger } form, _) => new Requests.Ledgers.LedgerSink(db, law, form, import, import.Organ!),
        ({ Code: "fee" } form, _) => new FeeSink(db, form, import, import.Organ!),
        var (form, _) => new DocumentSink(db, form, import, import.Organ!),
    };
}
