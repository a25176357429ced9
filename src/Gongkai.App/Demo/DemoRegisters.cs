using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Registers.Fees;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.App.Demo;

/// <summary>The registers behind the invented reports: every figure of their first table can be counted here. One draft differs by one, to show what the comparison says.</summary>
internal sealed class DemoRegisters(OfficeDb db, LawBook law, MasterKeyFile master)
{
    /// <summary>An organ whose draft of the last year counts one licence less than its register.</summary>
    public const string Differs = "tongling";

    private readonly List<RegisteredDocument> documents = [];
    private readonly List<DecisionRecord> decisions = [];
    private readonly List<FeeRecord> fees = [];
    private readonly List<Counter> counters = [];

    /// <summary>Adds the records of an organ, from its figures by year.</summary>
    public void Add(DemoOrgan organ, Guid id, Guid author, IReadOnlyDictionary<int, Dictionary<CellRef, decimal>> figures, DateOnly today)
    {
        var made = new DemoDocuments(organ, id, author).Make(figures);
        documents.AddRange(made);
        counters.Add(new Counter { Key = RegisterDocument.CounterOf(id), Value = made.Count });

        foreach (var kind in Enum.GetValues<DecisionKind>())
        {
            var maker = new DemoDecisions(organ, id, author, kind, new DecisionWriting(law.Registers[DecisionWriting.CodeOf(kind)], master));
            foreach (var (year, cells) in figures)
            {
                var more = kind == DecisionKind.Licence && organ.Code == Differs && year == DemoStage.Years[^1] ? 1 : 0;
                decisions.AddRange(maker.Make(year, (int)cells[maker.Cell] + more));
            }

            decisions.AddRange(maker.Recent(today));
        }

        fees.AddRange(figures.SelectMany(year => DemoFees.Make(organ, id, author, year.Key, year.Value)));
    }

    /// <summary>Writes everything in one act.</summary>
    public async Task Write(Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await BulkInsert.Write(db, documents, stop);
        await BulkInsert.Write(db, [.. documents.SelectMany(document => document.Events)], stop);
        await BulkInsert.Write(db, [.. documents.SelectMany(document => document.Texts)], stop);
        await BulkInsert.Write(db, decisions, stop);
        await BulkInsert.Write(db, fees, stop);
        await BulkInsert.Write(db, counters, stop);
        await db.Commit(act, new Subject("demo.seed", nameof(DecisionRecord), "*"), stop);
        await transaction.CommitAsync(stop);
    }
}
