using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Fees;

/// <summary>What an organ collected in a year under one item of administrative fees.</summary>
public sealed class FeeRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required int Year { get; init; }

    /// <summary>收费项目.</summary>
    public required string Item { get; init; }

    /// <summary>收费依据.</summary>
    public string? Basis { get; set; }

    /// <summary>收费标准.</summary>
    public string? Standard { get; set; }

    public string? Remark { get; set; }

    /// <summary>In 万元, with the decimals it was entered with.</summary>
    public required decimal Amount { get; set; }

    public DateTime? PublishedAt { get; set; }

    public Guid? ImportId { get; init; }

    public required Guid? AuthorId { get; init; }

    public int Revision { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<FeeRecord>
    {
        public void Configure(EntityTypeBuilder<FeeRecord> fee)
        {
            fee.ToTable("FeeRecords");
            fee.HasIndex(f => new { f.OrganId, f.Year, f.Item }).IsUnique();
            fee.HasIndex(f => f.ImportId);
            fee.Property(f => f.Item).HasMaxLength(300);
            fee.Property(f => f.Amount).HasPrecision(18, 6);
            fee.Property(f => f.Revision).IsConcurrencyToken();
            fee.HasOne(f => f.Organ).WithMany().HasForeignKey(f => f.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
