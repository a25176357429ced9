using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Gongkai.App.Storage;

/// <summary>
/// Writes many new rows of one kind past the change tracker, in the transaction the act will be committed in: one prepared statement on SQLite, COPY on
/// PostgreSQL. Values go through the model's own conversions, encryption included.
/// </summary>
public static class BulkInsert
{
    public static async Task Write<T>(OfficeDb db, IReadOnlyCollection<T> rows, CancellationToken stop = default)
        where T : class
    {
        if (db.Database.CurrentTransaction is not { } transaction)
        {
            throw new InvalidOperationException("Rows outside a transaction could be written without their act.");
        }

        if (rows.Count == 0)
        {
            return;
        }

        await Protection.HeldKey.Ask(db, stop);
        var table = Table.Of(db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no entity."));
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await Copy(postgres, table, rows, stop);
        }
        else
        {
            await Insert(db.Database.GetDbConnection(), transaction.GetDbTransaction(), table, rows, stop);
        }
    }

    private static async Task Copy<T>(NpgsqlConnection connection, Table table, IReadOnlyCollection<T> rows, CancellationToken stop)
        where T : class
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(stop);
            foreach (var column in table.Columns)
            {
                if (column.Value(row) is { } value)
                {
                    await writer.WriteAsync(value, column.StoreType, stop);
                }
                else
                {
                    await writer.WriteNullAsync(stop);
                }
            }
        }

        await writer.CompleteAsync(stop);
    }

    private static async Task Insert<T>(DbConnection connection, DbTransaction transaction, Table table, IReadOnlyCollection<T> rows, CancellationToken stop)
        where T : class
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({table.ColumnList}) VALUES ({string.Join(',', table.Columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                command.Parameters[i].Value = table.Columns[i].Value(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private sealed record Table(string Name, IReadOnlyList<Column> Columns)
    {
        public string ColumnList { get; } = string.Join(',', Columns.Select(column => $"\"{column.Name}\""));

        public static Table Of(IEntityType entity) => new(
            entity.GetTableName()!,
            [.. entity.GetProperties().Select(property => new Column(
                property.GetColumnName(), property.PropertyInfo ?? throw new InvalidOperationException($"{property.Name} has no property: such rows go through the change tracker."), (RelationalTypeMapping)property.GetTypeMapping()))]);
    }

    private sealed record Column(string Name, PropertyInfo Property, RelationalTypeMapping Mapping)
    {
        public string StoreType => Mapping.StoreTypeNameBase;

        public object? Value(object row) =>
            Property.GetValue(row) is { } value ? Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value : null;
    }
}
