using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Storage;

/// <summary>Running numbers without gaps and without doubles: of items within an organ, of papers within a year.</summary>
public sealed class Counter
{
    public required string Key { get; init; }

    public required long Value { get; init; }

    /// <summary>
    /// The next number, held until the transaction it is taken in ends: two writers wait for each other, and a number whose transaction fails is given again.
    /// The caller begins the transaction, commits the act and then the transaction.
    /// </summary>
    public static async Task<long> Next(OfficeDb db, string key, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number outside a transaction could be lost.");
        }

        // The column must be called Value for a scalar query; AsEnumerable keeps the statement from being wrapped into another.
        var next = await db.Database.SqlQuery<long>($"""
            INSERT INTO "Counters" ("Key", "Value") VALUES ({key}, 1)
            ON CONFLICT ("Key") DO UPDATE SET "Value" = "Counters"."Value" + 1 RETURNING "Value"
            """).ToListAsync(stop);
        return next.Single();
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Counter>
    {
        public void Configure(EntityTypeBuilder<Counter> counter)
        {
            counter.HasKey(c => c.Key);
            counter.Property(c => c.Key).HasMaxLength(200);
        }
    }
}
