using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Registers.Fees;
using Gongkai.App.Storage;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Fees: one amount for each item and year.</summary>
internal sealed class FeeSink(OfficeDb db, RegisterForm form, RegisterImport import, Organ organ) : RegisterSink(db, form, import, organ)
{
    private readonly HashSet<(int, string)> seen = [];

    public override async Task Check(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        var known = (await Db.Fees.Where(f => f.OrganId == Organ.Id && f.ImportId != Import.Id).Select(f => new { f.Year, f.Item }).ToListAsync(stop)).Select(f => (f.Year, f.Item)).ToHashSet();
        foreach (var row in rows.Where(row => row.Faults.Count == 0))
        {
            var key = (YearOf(row), row[FieldRole.Title]!);
            if (known.Contains(key))
            {
                row.Fault(FieldRole.Title, new("这个项目本年度的金额已经登记，请在登记簿里修改", "the amount of this item and year is in the register already"));
            }
            else if (!seen.Add(key))
            {
                row.Fault(FieldRole.Title, new("与清单中前面的一行重复（项目和年度都相同）", "the list has this item and year already"));
            }
            else if (key.Item1 > act.Today.Year)
            {
                row.Fault(FieldRole.Year, new("年度还没有到，请核对", "the year has not come"));
            }
        }
    }

    public override Task Write(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        Db.Fees.AddRange(rows.Select(row => new FeeRecord
        {
            OrganId = Organ.Id, Year = YearOf(row), Item = row[FieldRole.Title]!, Amount = row.Number(FieldRole.Amount)!.Value, ImportId = Import.Id, AuthorId = act.Actor.PersonId,
            Basis = row.Values.GetValueOrDefault("basis"), Standard = row.Values.GetValueOrDefault("standard"), Remark = row.Values.GetValueOrDefault("remark"),
        }));
        return Task.CompletedTask;
    }

    private static int YearOf(RegisterRow row) => int.Parse(row[FieldRole.Year]!, System.Globalization.CultureInfo.InvariantCulture);
}
