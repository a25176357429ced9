using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Catalogue;

/// <summary>One confirmed version of an organ's 政府信息公开指南. The newest is in force, the older stay readable. (Regulation, art. 12)</summary>
public sealed class GuideVersion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    /// <summary>Its chapters as they were confirmed, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of the content: an organ whose data changed has another one.</summary>
    public required string Hash { get; init; }

    public required DateTime ConfirmedAt { get; init; }

    public required string ConfirmedBy { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<GuideVersion>
    {
        public void Configure(EntityTypeBuilder<GuideVersion> guide)
        {
            guide.HasIndex(g => new { g.OrganId, g.Number }).IsUnique();
            guide.HasOne(g => g.Organ).WithMany().HasForeignKey(g => g.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
