using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Registers.Imports;
using Gongkai.App.Remedies;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Ledgers;

/// <summary>Requests of an old ledger: closed ones as they were counted, open ones to be gone on with, each with its reconsideration and suit.</summary>
internal sealed class LedgerSink(OfficeDb db, LawBook law, RegisterForm form, RegisterImport import, Organ organ) : RegisterSink(db, form, import, organ)
{
    private readonly LedgerReading reading = new(law);
    private readonly Dictionary<RegisterRow, LedgerEntry> entries = [];
    private readonly HashSet<(DateOnly, string, string)> seen = [];
    private readonly HashSet<string> seenNumbers = [];
    private readonly HashSet<(RemedyKind, string)> seenRemedies = [];

    /// <summary>Every case has its applicant, which goes through the change tracker and into the history.</summary>
    public override int Batch => 500;

    public override async Task Check(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        entries.Clear();
        foreach (var row in rows)
        {
            if (reading.Read(row, act.Today) is { } entry)
            {
                entries[row] = entry;
            }
        }

        if (entries.Count > 0)
        {
            await Doubles(stop);
        }
    }

    public override async Task Write(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        var cases = new List<RequestCase>();
        foreach (var row in rows)
        {
            var entry = entries[row];
            var serial = await Counter.Next(Db, Opening.CounterOf(Organ.Id, entry.Received.Year), stop);
            cases.Add(LedgerCase.Of(entry, new(Organ.Id, serial, Import.Id, law, act)));
        }

        await BulkInsert.Write(Db, cases, stop);
        await BulkInsert.Write(Db, [.. cases.SelectMany(one => one.Events)], stop);
        await BulkInsert.Write(Db, [.. cases.SelectMany((one, i) => LedgerCase.Remedies(one, entries[rows[i]], Import.Id, act))], stop);
        Db.AddRange(cases.Select(one => one.Applicant!));   // found by hashes of their own, which the tracker fills
    }

    private async Task Doubles(CancellationToken stop)
    {
        var (first, last) = (entries.Values.Min(entry => entry.Received), entries.Values.Max(entry => entry.Received));
        var known = (await Db.Requests.AsNoTracking().Where(r => r.OrganId == Organ.Id && r.ImportId != Import.Id && r.ReceivedOn >= first && r.ReceivedOn <= last)
            .Select(r => new { r.ReceivedOn, r.Applicant!.Name, r.Description }).ToListAsync(stop)).Select(r => (r.ReceivedOn!.Value, r.Name, r.Description)).ToHashSet();
        var numbers = entries.Values.Select(entry => entry.Number).OfType<string>().ToList();
        var knownNumbers = (await Db.Requests.Where(r => r.OrganId == Organ.Id && r.ImportId != Import.Id && r.OldNumber != null && numbers.Contains(r.OldNumber)).Select(r => r.OldNumber!).ToListAsync(stop)).ToHashSet();
        var remedies = entries.Values.SelectMany(entry => entry.Remedies).Select(remedy => remedy.Number).OfType<string>().ToList();
        var knownRemedies = (await Db.Remedies.Where(r => r.OrganId == Organ.Id && r.ImportId != Import.Id && remedies.Contains(r.CaseNumber)).Select(r => new { r.Kind, r.CaseNumber }).ToListAsync(stop))
            .Select(r => (r.Kind, r.CaseNumber)).ToHashSet();

        foreach (var (row, entry) in entries)
        {
            var key = (entry.Received, entry.Name, entry.About);
            FaultIf(row, "number", entry.Number is { } number && knownNumbers.Contains(number), "这个原登记编号已经在系统里，不重复导入", "this number is here already");
            FaultIf(row, "number", entry.Number is { } again && !seenNumbers.Add(again), "与前面的一行编号相同；一件里有几项的合成一行，填写事项数", "the list has this number already");
            FaultIf(row, "about", known.Contains(key), "系统里已有同一天、同一申请人、同样内容的申请", "this request is here already");
            FaultIf(row, "about", entry.Number is null && !seen.Add(key), "与前面的一行重复（收到日期、申请人和内容都相同）", "the list has this request already");
            foreach (var remedy in entry.Remedies.Where(remedy => remedy.Number is not null))
            {
                FaultIf(row, remedy.Kind == RemedyKind.Reconsideration ? "reconsiderationNumber" : "suitNumber", knownRemedies.Contains((remedy.Kind, remedy.Number!)) || !seenRemedies.Add((remedy.Kind, remedy.Number!)),
                    "这个案号已经登记过；几件申请合并审理的，只在一行填写", "this case number is here already");
            }
        }
    }

    private static void FaultIf(RegisterRow row, string field, bool wrong, string zh, string en)
    {
        if (wrong)
        {
            row.Fault(field, new(zh, en));
        }
    }
}
