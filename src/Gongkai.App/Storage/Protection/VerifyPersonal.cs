using System.Data.Common;
using Gongkai.App.History;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gongkai.App.Storage.Protection;

/// <summary>An encrypted value that does not open.</summary>
/// <param name="Key">Of the row.</param>
public sealed record PersonalFault(string Table, string Key, string Column);

/// <summary>What was looked at.</summary>
/// <param name="Faults">The first ones, not more than a screen.</param>
public sealed record PersonalVerdict(long Values, IReadOnlyList<PersonalFault> Faults);

/// <summary>Opens every encrypted value once and names those that were altered past the program. Says nothing about what the others say.</summary>
public sealed class VerifyPersonal(OfficeDb db)
{
    private const int MostFaults = 50;

    public async Task<Outcome<PersonalVerdict>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("office.operator-only", new("只能由运维人员在服务器上执行。", "Only the machine's operator may do this."));
        }

        var faults = new List<PersonalFault>();
        var values = 0L;
        await db.Database.OpenConnectionAsync(stop);
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            var personal = table.Columns.Where(column => column.StoreTypeMapping.Converter is PersonalText).ToList();
            if (personal.Count > 0)
            {
                values += await Look(table, personal, faults, stop);
            }
        }

        return new PersonalVerdict(values, faults);
    }

    private async Task<long> Look(ITable table, List<IColumn> personal, List<PersonalFault> faults, CancellationToken stop)
    {
        var values = 0L;
        var keys = table.PrimaryKey!.Columns;
        await using var command = Select(table, [.. keys, .. personal]);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (faults.Count < MostFaults && await reader.ReadAsync(stop))
        {
            for (var i = 0; i < personal.Count; i++)
            {
                if (reader.IsDBNull(keys.Count + i))
                {
                    continue;
                }

                values++;
                if (!Opens(personal[i], reader.GetString(keys.Count + i)))
                {
                    faults.Add(new(table.Name, string.Join('/', keys.Select((_, at) => reader.GetValue(at))), personal[i].Name));
                }
            }
        }

        return values;
    }

    private static bool Opens(IColumn column, string stored)
    {
        try
        {
            column.StoreTypeMapping.Converter!.ConvertFromProvider(stored);
            return true;
        }
        catch (TamperedPersonalDataException)
        {
            return false;
        }
    }

#pragma warning disable CA2100 // Names come from the model.
    private DbCommand Select(ITable table, IEnumerable<IColumn> columns)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))} FROM {sql.DelimitIdentifier(table.Name)}";
        return command;
    }
#pragma warning restore CA2100
}
