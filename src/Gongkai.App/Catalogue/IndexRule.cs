using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Catalogue;

/// <summary>The pattern of 索引号 that an organ set for itself and for everything below it that has none of its own.</summary>
public sealed class IndexRule
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>As <see cref="Law.Catalogue.IndexPattern"/> reads it. Numbers given under an older pattern stay as they are.</summary>
    public required string Pattern { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<IndexRule>
    {
        public void Configure(EntityTypeBuilder<IndexRule> rule)
        {
            rule.HasIndex(r => r.OrganId).IsUnique();
            rule.HasOne(r => r.Organ).WithMany().HasForeignKey(r => r.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
