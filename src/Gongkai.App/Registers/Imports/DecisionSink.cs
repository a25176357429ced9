using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Decisions: written past the change tracker, for there may be a hundred thousand.</summary>
internal sealed class DecisionSink(OfficeDb db, RegisterForm form, MasterKeyFile master, RegisterImport import, Organ organ, DecisionKind kind) : RegisterSink(db, form, import, organ)
{
    private readonly DecisionWriting writing = new(form, master);
    private readonly HashSet<UInt128> seen = [];
    private readonly Dictionary<RegisterRow, Stored> stored = [];

    public override async Task Check(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        stored.Clear();
        foreach (var row in rows)
        {
            DecisionWriting.Check(row, act.Today);
            if (row.Faults.Count == 0)
            {
                stored[row] = writing.Of(row);
            }
        }

        var prints = stored.Values.Select(one => one.Fingerprint).ToList();
        var known = (await Db.Decisions.Where(r => r.OrganId == Organ.Id && r.Kind == kind && r.ImportId != Import.Id && prints.Contains(r.Fingerprint)).Select(r => r.Fingerprint).ToListAsync(stop)).ToHashSet();
        foreach (var (row, one) in stored.ToList())
        {
            if (known.Contains(one.Fingerprint))
            {
                row.Fault(FieldRole.Number, new("登记簿里已有相同文书号、相对人和日期的决定", "the register has this decision already"));
            }
            else if (!seen.Add(UInt128.Parse(one.Fingerprint.AsSpan(0, 32), System.Globalization.NumberStyles.HexNumber, null)))
            {
                row.Fault(FieldRole.Number, new("与清单中前面的一行重复（文书号、相对人和日期都相同）", "the list has this decision already"));
            }
        }
    }

    public override Task Write(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop) =>
        BulkInsert.Write(Db, [.. rows.Select(row => DecisionWriting.Record(stored[row], Organ.Id, kind, act, Import.Id))], stop);
}
