using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.History;

/// <summary>
/// Where the history ends: one row, sealed with a key that is not in the database. Rows taken from the end of the history, and a history
/// rewritten from some row on, disagree with it.
/// </summary>
public sealed class ChainHead
{
    /// <summary>There is one.</summary>
    public const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>The number of the last entry; 0 before the first.</summary>
    public required long Sequence { get; set; }

    /// <summary>The hash of the last entry.</summary>
    public required string Hash { get; set; }

    /// <summary>Over both, by <see cref="HistorySeal"/>; empty before the first entry.</summary>
    public required string Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ChainHead>
    {
        public void Configure(EntityTypeBuilder<ChainHead> head)
        {
            head.Property(h => h.Id).ValueGeneratedNever();
            head.HasData(new ChainHead { Sequence = 0, Hash = HistoryChain.Beginning, Seal = "" });
        }
    }
}
