using Gongkai.App.History;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Fees;

/// <summary>Enters what was collected in a year under an item, or mends it; item and year stay what they were.</summary>
public sealed class SaveFee(OfficeDb db, LawBook law)
{
    public sealed record Command(string OrganCode, Guid? FeeId, int? Revision, IReadOnlyDictionary<string, string> Fields);

    public async Task<Outcome<FeeRecord>> Run(Command command, Act act, CancellationToken stop)
    {
        var fee = command.FeeId is { } id ? await db.Fees.Include(f => f.Organ).FirstOrDefaultAsync(f => f.Id == id, stop) : null;
        var organ = fee?.Organ ?? await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null || (command.FeeId is not null && fee is null))
        {
            return RegisterAccess.NotFound;
        }

        if (!RegisterAccess.MayWrite(act.Actor, organ))
        {
            return RegisterAccess.MayNotWrite;
        }

        if (fee is not null && fee.Revision != command.Revision)
        {
            return WriteConflict.Changed;
        }

        var row = RegisterRow.Read(law.Registers["fee"], command.Fields);
        if (row.Faults.Count > 0)
        {
            return FormFaults.Refusal(row.Faults);
        }

        return await Save(fee, organ.Id, row, act, stop);
    }

    private async Task<Outcome<FeeRecord>> Save(FeeRecord? fee, Guid organ, RegisterRow row, Act act, CancellationToken stop)
    {
        var (year, item) = (int.Parse(row[FieldRole.Year]!, System.Globalization.CultureInfo.InvariantCulture), row[FieldRole.Title]!);
        if (year > act.Today.Year)
        {
            return new Refusal("fee.year", new("年度还没有到，请核对", "the year has not come"));
        }

        if (fee is not null && (fee.Year != year || fee.Item != item))
        {
            return new Refusal("fee.key", new("项目和年度不能改；登记错了的请删除后重新登记", "item and year cannot be changed"));
        }

        if (fee is null)
        {
            db.Fees.Add(fee = new FeeRecord { OrganId = organ, Year = year, Item = item, Amount = 0, AuthorId = act.Actor.PersonId });
        }
        else
        {
            fee.Revision++;
        }

        (fee.Amount, fee.Basis, fee.Standard, fee.Remark) = (row.Number(FieldRole.Amount)!.Value, row.Values.GetValueOrDefault("basis"), row.Values.GetValueOrDefault("standard"), row.Values.GetValueOrDefault("remark"));
        return await db.TryCommit(act, new Subject("fee.save", nameof(FeeRecord), fee.Id.ToString(), organ), stop) is { } conflict ? conflict : fee;
    }
}
