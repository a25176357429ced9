using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>主动公开政府信息移送: what was handed to the archive or the library on one occasion. (Regulation, art. 25)</summary>
public sealed class HandOver
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>国家档案馆, 公共图书馆 or 政务服务场所, by its name.</summary>
    public required string Receiver { get; init; }

    /// <summary>What became public from this day on.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Until this day, which counts.</summary>
    public required DateOnly Until { get; init; }

    public required DateTime At { get; init; }

    public required string Who { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>Who signed for it; null while the receipt is missing.</summary>
    public string? ReceivedBy { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    /// <summary>The signed receipt as a file, where there is one.</summary>
    public string? ReceiptHash { get; set; }

    /// <summary>What that file is called.</summary>
    public string? ReceiptName { get; set; }

    /// <summary>What it is by its content.</summary>
    public string? ReceiptType { get; set; }

    public List<HandOverLine> Lines { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<HandOver>
    {
        public void Configure(EntityTypeBuilder<HandOver> handOver)
        {
            handOver.HasIndex(h => new { h.OrganId, h.At });
            handOver.HasOne(h => h.Organ).WithMany().HasForeignKey(h => h.OrganId).OnDelete(DeleteBehavior.Restrict);
            handOver.HasMany(h => h.Lines).WithOne().HasForeignKey(l => l.HandOverId);
        }
    }
}

/// <summary>One line of the list: a version as it stood.</summary>
public sealed class HandOverLine
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid HandOverId { get; init; }

    public required Guid VersionId { get; init; }

    public ItemVersion? Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<HandOverLine>
    {
        public void Configure(EntityTypeBuilder<HandOverLine> line)
        {
            line.HasOne(l => l.Version).WithMany().HasForeignKey(l => l.VersionId).OnDelete(DeleteBehavior.Restrict);
            line.HasIndex(l => new { l.HandOverId, l.VersionId }).IsUnique();
        }
    }
}
