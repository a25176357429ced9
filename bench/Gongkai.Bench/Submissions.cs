using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Gongkai.App.History;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Gongkai.Law.Requests;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench;

/// <summary>
/// Requests handed in, each durable before its receipt, beside a bare insert of the same row into the same table, each in a transaction of its own, in the same run and in turn. One at a time, then
/// eight at once. The ratio says what the form's checks, the number, the applicant's encryption, the clock, the sealed history and a scope for each cost.
/// </summary>
internal static class Submissions
{
    private const int Rounds = 7;
    private const int AtOnce = 8;

    public static async Task Run(int count)
    {
        PostgresServer.Durable = true;
        foreach (var database in new[] { Database.SQLite, Database.PostgreSQL })
        {
            await using var office = new OfficeUnderTest(database);
            await office.Given(An.Organ("qinghe"));
            await Submit(office, 200, 1);   // warm: the first ones pay for compiling
            var row = await Row.Of(office);
            await row.Insert(office, 200, 1);
            Console.WriteLine($"{database}: {await Durable(office)}");
            foreach (var writers in (int[])[1, AtOnce])
            {
                var (whole, bare) = (new double[Rounds], new double[Rounds]);
                for (var round = 0; round < Rounds; round++)
                {
                    whole[round] = await Timed(() => Submit(office, count, writers));
                    bare[round] = await Timed(() => row.Insert(office, count, writers));
                }

                var ratios = whole.Zip(bare, (a, b) => a / b).Order().ToArray();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{database}, {writers} at once: {count / Median(whole):0} submissions a second, {count / Median(bare):0} bare inserts; ratio {ratios[Rounds / 2]:0.0} (median; {ratios[0]:0.0} to {ratios[^1]:0.0})"));
            }
        }
    }

    private static async Task Submit(OfficeUnderTest office, int count, int writers) => await Writers(writers, count, async number =>
    {
        var form = new RequestForm(ApplicantKind.Person)
        {
            Name = "林小青", ProofNumber = "11010519491231002X", Phone = "13900001234", Description = $"青禾镇2025年第{number}号农田水利工程的验收报告", Form = ProvisionForm.Electronic, Way = ProvisionWay.Online,
        };
        var outcome = await office.Run((SubmitRequest submit) => submit.Run(new("qinghe", form, []), new Act(RequestAccess.TheApplicant, office.Clock.Now), default));
        _ = outcome.Value;
    });

    private static async Task Writers(int writers, int count, Func<int, Task> write)
    {
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            for (var number = Interlocked.Increment(ref next); number <= count; number = Interlocked.Increment(ref next))
            {
                await write(number);
            }
        })));
    }

    private static Task<string> Durable(OfficeUnderTest office) => office.Ask(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.Database.IsNpgsql() ? "SELECT 'fsync ' || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit')" : "SELECT 'journal_mode ' || journal_mode || ', synchronous ' || synchronous FROM pragma_journal_mode, pragma_synchronous";
        return (string)(await command.ExecuteScalarAsync())!;
    });

    private static async Task<double> Timed(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static double Median(double[] times) => times.Order().ElementAt(Rounds / 2);

    /// <summary>A row that a submission wrote, to be written again with another key and number by one prepared statement.</summary>
    private sealed class Row(string statement, IReadOnlyList<(string Column, object Value)> values)
    {
        private long serial = 1_000_000;

        public static Task<Row> Of(OfficeUnderTest office) => office.Ask(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT * FROM \"Requests\" LIMIT 1";
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            var values = Enumerable.Range(0, reader.FieldCount).Select(i => (reader.GetName(i), reader.GetValue(i))).Where(one => one.Item2 is not DBNull).ToList();
            return new Row($"INSERT INTO \"Requests\" ({string.Join(", ", values.Select(one => $"\"{one.Item1}\""))}) VALUES ({string.Join(", ", values.Select(one => $"@{one.Item1}"))})", values);
        });

        public Task Insert(OfficeUnderTest office, int count, int writers) => Writers(writers, writers, _ => office.Ask(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = Command(db);
            var (id, number, code) = (command.Parameters["@Id"], command.Parameters["@Serial"], command.Parameters["@CodeHash"]);
            for (var written = 0; written < count / writers; written++)
            {
                var key = Guid.CreateVersion7();
                (id.Value, number.Value, code.Value) = (id.Value is string ? key.ToString().ToUpperInvariant() : key, Interlocked.Increment(ref serial), $"{key:N}{key:N}");
                await using var transaction = await db.Database.GetDbConnection().BeginTransactionAsync();
                command.Transaction = transaction;
                await command.ExecuteNonQueryAsync();
                await transaction.CommitAsync();
            }

            return count;
        }));

        private DbCommand Command(OfficeDb db)
        {
            var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement;
            foreach (var (column, value) in values)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"@{column}", value);
                command.Parameters.Add(parameter);
            }

            return command;
        }
    }
}
