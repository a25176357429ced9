using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gongkai.App.Storage.Protection;

/// <summary>Writes every personal column, and the lookup column beside it, anew under another master key, some rows at a time in the order of the key.</summary>
internal sealed class RewrittenTables(OfficeDb db, string otherKeyPath)
{
    private const int AtOnce = 500;

    /// <summary>How many values.</summary>
    public async Task<long> Write(CancellationToken stop)
    {
        var values = 0L;
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            var fields = table.Columns.Where(column => column.StoreTypeMapping.Converter is PersonalText).Select(Field).ToList();
            values += fields.Count > 0 ? await Write(table, fields, stop) : 0;
        }

        return values;
    }

    private Rewritten Field(IColumn column)
    {
        var cipher = ((PersonalText)column.StoreTypeMapping.Converter!).Cipher;
        var lookup = column.PropertyMappings.Select(mapping => PersonalColumns.LookupBeside(db, mapping.Property)).FirstOrDefault(beside => beside is not null);
        return new(column.Name, cipher, cipher.Under(otherKeyPath), lookup?.Column, lookup?.Hash.Under(otherKeyPath));
    }

    private async Task<long> Write(ITable table, List<Rewritten> fields, CancellationToken stop)
    {
        var (values, keys) = (0L, table.PrimaryKey!.Columns.Select(column => column.Name).ToList());
        for (object[]? last = null; await Next(table.Name, keys, fields, last, stop) is { Count: > 0 } rows; last = rows[^1].Key)
        {
            foreach (var (key, stored) in rows)
            {
                values += await Write(table.Name, keys, key, fields, stored, stop);
            }
        }

        return values;
    }

    private async Task<List<(object[] Key, string?[] Stored)>> Next(string table, List<string> keys, List<Rewritten> fields, object[]? after, CancellationToken stop)
    {
        var order = string.Join(", ", keys.Select(Quote));
        await using var command = Command(
            $"SELECT {order}, {string.Join(", ", fields.Select(field => Quote(field.Column)))} FROM {Quote(table)}"
            + (after is null ? "" : $" WHERE ({order}) > ({string.Join(", ", keys.Select((_, i) => $"@k{i}"))})") + $" ORDER BY {order} LIMIT {AtOnce}");
        for (var i = 0; i < (after?.Length ?? 0); i++)
        {
            Add(command, $"k{i}", after![i]);
        }

        var rows = new List<(object[], string?[])>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            rows.Add(([.. keys.Select((_, i) => reader.GetValue(i))], [.. fields.Select((_, i) => reader.IsDBNull(keys.Count + i) ? null : reader.GetString(keys.Count + i))]));
        }

        return rows;
    }

    private async Task<int> Write(string table, List<string> keys, object[] key, List<Rewritten> fields, string?[] stored, CancellationToken stop)
    {
        await using var command = Command("");
        var sets = new List<string>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (stored[i] is { } value)
            {
                var text = fields[i].Old.Decrypt(value);
                sets.Add(Set(command, fields[i].Column, $"v{i}", fields[i].New.Encrypt(text)));
                sets.AddRange(fields[i].LookupColumn is { } lookup ? [Set(command, lookup, $"l{i}", fields[i].Hash!.Of(text))] : []);
            }
        }

        if (sets.Count == 0)
        {
            return 0;
        }

#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = $"UPDATE {Quote(table)} SET {string.Join(", ", sets)} WHERE {string.Join(" AND ", keys.Select((name, i) => $"{Quote(name)} = @k{i}"))}";
#pragma warning restore CA2100
        for (var i = 0; i < key.Length; i++)
        {
            Add(command, $"k{i}", key[i]);
        }

        await command.ExecuteNonQueryAsync(stop);
        return stored.Count(value => value is not null);
    }

    private string Set(DbCommand command, string column, string parameter, string? value)
    {
        Add(command, parameter, (object?)value ?? DBNull.Value);
        return $"{Quote(column)} = @{parameter}";
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private string Quote(string name) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);

#pragma warning disable CA2100 // Names come from the model, values are parameters.
    private DbCommand Command(string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (text, db.Database.CurrentTransaction!.GetDbTransaction());
        return command;
    }
#pragma warning restore CA2100

    private sealed record Rewritten(string Column, PersonalCipher Old, PersonalCipher New, string? LookupColumn, PersonalLookup? Hash);
}
