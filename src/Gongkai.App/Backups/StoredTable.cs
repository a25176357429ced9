using System.Data.Common;
using System.Text.Json;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gongkai.App.Backups;

/// <summary>
/// A table as a backup reads and writes it: rows as JSON whose values are the same whichever database they come from. The columns are the model's, so
/// nothing here knows what the tables are about.
/// </summary>
internal sealed class StoredTable(OfficeDb db, ITable table)
{
    private readonly IReadOnlyList<IColumn> columns = [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal)];

    public string Name => table.Name;

    /// <summary>All tables, each after those it refers to.</summary>
    public static IReadOnlyList<StoredTable> All(OfficeDb db)
    {
        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var sorted = new List<ITable>();
        foreach (var table in tables)
        {
            Visit(table);
        }

        return [.. sorted.Select(table => new StoredTable(db, table))];

        void Visit(ITable table)
        {
            if (!sorted.Contains(table))
            {
                foreach (var above in table.ForeignKeyConstraints.Select(key => key.PrincipalTable).Where(above => above != table))
                {
                    Visit((ITable)above);
                }

                sorted.Add(table);
            }
        }
    }

    /// <summary>Every row as one line of JSON, in the order of the key; a row that refers to another of its table comes after it.</summary>
    public async IAsyncEnumerable<string> Rows([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        await using var command = Command($"SELECT {string.Join(", ", columns.Select(column => Quote(column.Name)))} FROM {Quote(Name)} ORDER BY {Order}");
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            yield return JsonSerializer.Serialize(columns.Select((column, i) => (column.Name, Value: Read(reader, i, column))).Where(field => field.Value is not null).ToDictionary(f => f.Name, f => f.Value));
        }
    }

    public async Task<bool> IsEmpty(CancellationToken stop)
    {
        await using var command = Command($"SELECT COUNT(*) FROM {Quote(Name)}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture) == 0;
    }

    public async Task Clear(CancellationToken stop)
    {
        await using var command = Command($"DELETE FROM {Quote(Name)}");
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Writes a row that <see cref="Rows"/> gave.</summary>
    public async Task Write(string row, CancellationToken stop)
    {
        using var fields = JsonDocument.Parse(row);
        await using var command = Command("");
        var given = columns.Where(column => fields.RootElement.TryGetProperty(column.Name, out _)).ToList();
        for (var i = 0; i < given.Count; i++)
        {
            command.Parameters.Add(Parameter(command, $"p{i}", given[i], fields.RootElement.GetProperty(given[i].Name)));
        }

#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = $"INSERT INTO {Quote(Name)} ({string.Join(", ", given.Select(c => Quote(c.Name)))}) VALUES ({string.Join(", ", given.Select((c, i) => $"@p{i}{Cast(c)}"))})";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Numbers that PostgreSQL gives out itself go on after the greatest restored one.</summary>
    public async Task ContinueNumbers(CancellationToken stop)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        foreach (var column in columns.Where(column => column.PropertyMappings.Any(m => m.Property.ValueGenerated == ValueGenerated.OnAdd) && Clr(column) == typeof(int)))
        {
            await using var command = Command(
                $"SELECT setval(pg_get_serial_sequence('{Quote(Name)}', '{column.Name}'), COALESCE(MAX({Quote(column.Name)}), 0) + 1, false) FROM {Quote(Name)}");
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    // A path is longer than those above it, so parents come first whatever the collation.
    private string Order => columns.Any(column => column.Name == "Path") && table.ForeignKeyConstraints.Any(key => key.PrincipalTable == table)
        ? $"LENGTH({Quote("Path")}), {Quote("Path")}"
        : string.Join(", ", table.PrimaryKey!.Columns.Select(column => Quote(column.Name)));

    private static Type Clr(IColumn column)
    {
        var mapping = column.StoreTypeMapping;
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static bool IsJson(IColumn column) => !column.PropertyMappings.Any();

    private string Cast(IColumn column) => db.Database.IsNpgsql() && IsJson(column) ? $"::{column.StoreType}" : "";

    private static object? Read(DbDataReader reader, int i, IColumn column) =>
        reader.IsDBNull(i) ? null
        : IsJson(column) ? reader.GetString(i)
        : Clr(column) switch
        {
            var t when t == typeof(string) => reader.GetString(i),
            var t when t == typeof(Guid) => reader.GetGuid(i),
            var t when t == typeof(bool) => reader.GetBoolean(i),
            var t when t == typeof(int) => reader.GetInt32(i),
            var t when t == typeof(long) => reader.GetInt64(i),
            var t when t == typeof(byte[]) => reader.GetFieldValue<byte[]>(i),
            var t when t == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(i),
            var t when t == typeof(DateTime) => DateTime.SpecifyKind(reader.GetDateTime(i), DateTimeKind.Utc),
            var t when t == typeof(DateTimeOffset) => reader.GetFieldValue<DateTimeOffset>(i).UtcDateTime,
            var t => throw new NotSupportedException($"{column.Table.Name}.{column.Name}: no backup of {t.Name}."),
        };

    private static DbParameter Parameter(DbCommand command, string name, IColumn column, JsonElement value)
    {
        if (IsJson(column))
        {
            var text = command.CreateParameter();
            (text.ParameterName, text.Value) = (name, value.GetString());
            return text;
        }

        object? clr = Clr(column) == typeof(DateTimeOffset) ? new DateTimeOffset(value.GetDateTime().ToUniversalTime(), TimeSpan.Zero)
            : Clr(column) == typeof(DateTime) ? value.GetDateTime().ToUniversalTime()
            : value.Deserialize(Clr(column));
        var mapping = column.StoreTypeMapping;

        // Encrypted values travel as they are; only the master key, which does not travel with them, opens them again.
        if (mapping.Converter is PersonalText)
        {
            var encrypted = command.CreateParameter();
            (encrypted.ParameterName, encrypted.Value) = (name, value.GetString());
            return encrypted;
        }

        // The mapping converts from the entity's type; what was read is the stored one already.
        return mapping.CreateParameter(command, name, mapping.Converter is { } converter ? converter.ConvertFromProvider(clr) : clr, column.IsNullable);
    }

    private string Quote(string name) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);

#pragma warning disable CA2100 // Names come from the model.
    private DbCommand Command(string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
#pragma warning restore CA2100
}
